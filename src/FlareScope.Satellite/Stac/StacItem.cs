using System.Globalization;

namespace FlareScope.Satellite.Stac;

/// <summary>One scene of a catalogue, with what radiometry and choice need. Unknown is null.</summary>
/// <param name="Id">Id within its collection.</param>
/// <param name="Collection">Collection id.</param>
/// <param name="AcquiredAt">Moment of acquisition, UTC.</param>
/// <param name="Assets">The assets whose role is known.</param>
public sealed record StacItem(string Id, string Collection, DateTimeOffset AcquiredAt, IReadOnlyDictionary<BandRole, StacAsset> Assets)
{
    private const double SentinelScale = 1e-4; // 1 / QUANTIFICATION_VALUE
    private const double SentinelOffset = -0.1; // RADIO_ADD_OFFSET or BOA_ADD_OFFSET of -1000 / 10000
    private const double LandsatLevel2Scale = 2.75e-5;
    private const double LandsatLevel2Offset = -0.2;

    /// <summary>Processing baseline from which Sentinel-2 products carry an offset (25 January 2022).</summary>
    private static readonly Version FirstBaselineWithOffset = new(4, 0);

    /// <summary>Cloud share of the whole scene as the producer gives it, percent.</summary>
    public double? CloudPercent { get; init; }

    /// <summary>Grid cell: <c>MGRS-42VXL</c> for Sentinel-2, <c>WRS2-160017</c> for Landsat.</summary>
    public string? GridCell { get; init; }

    /// <summary>EPSG code of the rasters.</summary>
    public int? Epsg { get; init; }

    /// <summary>Platform, lower case with dashes, for example <c>sentinel-2b</c>, <c>landsat-8</c>.</summary>
    public string? Platform { get; init; }

    /// <summary>Sun elevation at the scene, degrees.</summary>
    public double? SunElevationDeg { get; init; }

    /// <summary>Reflectance conversion factor U of Sentinel-2, 1/d².</summary>
    public double? ReflectanceConversion { get; init; }

    /// <summary>Sentinel-2 processing baseline, for example <c>05.11</c>.</summary>
    public string? ProcessingBaseline { get; init; }

    /// <summary>Earth Search: true when the catalogue has already added the offset to the pixels.</summary>
    public bool? BoaOffsetApplied { get; init; }

    /// <summary>The item as the catalogue gave it.</summary>
    public string? Json { get; init; }

    /// <summary>SHA-256 of the item's own JSON, lower-case hexadecimal.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Whether it is a Sentinel-2 scene.</summary>
    public bool IsSentinel2 => Collection.StartsWith("sentinel-2", StringComparison.Ordinal);

    /// <summary>Factor from a stored number to reflectance; null when it is not known.</summary>
    public double? ScaleOf(BandRole band) =>
        Assets.GetValueOrDefault(band)?.DeclaredScale ?? (IsSentinel2 ? SentinelScale : IsLandsatLevel2 ? LandsatLevel2Scale : null);

    /// <summary>
    /// Reflectance to add after scaling; null when it is not known. Zero where the pixels already hold it
    /// (<c>earthsearch:boa_offset_applied</c>, although <c>raster:bands</c> of the same items still declare -0.1) and below baseline
    /// 04.00, which has none; applying it twice, or forgetting it, moves every reflectance by 0.1.
    /// </summary>
    /// <remarks>Science notes, satellite.md section 2.1: seen on recorded items.</remarks>
    public double? OffsetOf(BandRole band)
    {
        if (BoaOffsetApplied == true)
            return 0;
        if (!IsSentinel2)
            return Assets.GetValueOrDefault(band)?.DeclaredOffset ?? (IsLandsatLevel2 ? LandsatLevel2Offset : null);
        if (Version.TryParse(ProcessingBaseline, out var baseline) && baseline < FirstBaselineWithOffset)
            return 0;
        return Assets.GetValueOrDefault(band)?.DeclaredOffset ?? (baseline is null ? null : SentinelOffset);
    }

    /// <summary>Date of acquisition, UTC.</summary>
    public DateOnly Date => DateOnly.FromDateTime(AcquiredAt.UtcDateTime);

    private bool IsLandsatLevel2 => Collection.StartsWith("landsat", StringComparison.Ordinal) && Collection.Contains("l2", StringComparison.Ordinal);

    /// <summary>Id and date, for messages.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Collection}/{Id} ({AcquiredAt:yyyy-MM-dd HH:mm} UTC)");
}
