using System.Globalization;

namespace FlareScope.Satellite.Stac;

/// <summary>One scene of a catalogue, with what choice and reading need. Unknown is null. Its calibration is <see cref="Radiometry.StacSceneItem"/>'s.</summary>
/// <param name="Id">Id within its collection.</param>
/// <param name="Collection">Collection id.</param>
/// <param name="AcquiredAt">Moment of acquisition, UTC.</param>
/// <param name="Assets">The assets whose role is known.</param>
public sealed record StacItem(string Id, string Collection, DateTimeOffset AcquiredAt, IReadOnlyDictionary<BandRole, StacAsset> Assets)
{
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

    /// <summary>Date of acquisition, UTC.</summary>
    public DateOnly Date => DateOnly.FromDateTime(AcquiredAt.UtcDateTime);

    /// <summary>Id and date, for messages.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Collection}/{Id} ({AcquiredAt:yyyy-MM-dd HH:mm} UTC)");
}
