using System.Globalization;
using System.Text.Json;
using FlareScope.Core;
using static FlareScope.Satellite.Stac.StacJson;

namespace FlareScope.Satellite.Radiometry;

/// <summary>A STAC item of a Sentinel-2 scene (Earth Search, Planetary Computer, stactools): where its bands lie and how to calibrate them.</summary>
/// <remarks>
/// <see cref="Sentinel2Offset"/> says which offset holds. Science notes, satellite.md sections 2.1 and 6.
/// </remarks>
public sealed record StacSceneItem
{
    private static readonly Dictionary<string, string[]> AssetNames = new()
    {
        ["B5"] = ["rededge1", "B05", "B05_20m"],
        ["B8A"] = ["nir08", "B8A", "B8A_20m"],
        ["B11"] = ["swir16", "B11", "B11_20m"],
        ["B12"] = ["swir22", "B12", "B12_20m"],
    };

    private static readonly string[] ClassificationNames = ["scl", "SCL", "SCL_20m"];

    private StacSceneItem(SceneMetadata metadata, IReadOnlyDictionary<string, string> bands, string? classification) =>
        (Metadata, Bands, Classification) = (metadata, bands, classification);

    /// <summary>The calibration.</summary>
    public SceneMetadata Metadata { get; }

    /// <summary>Address of each band by canonical name, as the item writes it.</summary>
    public IReadOnlyDictionary<string, string> Bands { get; }

    /// <summary>Address of the scene classification; null when there is none.</summary>
    public string? Classification { get; }

    /// <summary>Reads an item.</summary>
    /// <param name="json">Its text.</param>
    /// <exception cref="UserInputException"><c>scene-item</c> or <c>scene-offset-unknown</c>.</exception>
    public static StacSceneItem Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw Wrong(wrong.Message, wrong);
        }
    }

    private static StacSceneItem Read(JsonElement item)
    {
        var (properties, assets) = (item.GetProperty("properties"), item.GetProperty("assets"));
        var platform = Text(properties, "platform") ?? "";
        if (!platform.StartsWith("sentinel-2", StringComparison.OrdinalIgnoreCase))
            throw Wrong($"the platform is '{platform}', and only Sentinel-2 items are read; give Landsat as a folder with its MTL file");
        platform = "Sentinel-" + platform["sentinel-".Length..].ToUpperInvariant();
        var at = Text(properties, "datetime") is { } time ? DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : (DateTimeOffset?)null;
        var zenith = 90 - (Number(properties, "view:sun_elevation")
            ?? (Number(properties, "s2:mean_solar_zenith") is { } mean ? 90 - mean : throw Wrong("view:sun_elevation is missing")));
        var factor = Number(properties, "s2:reflectance_conversion_factor")
            ?? (at is { } moment ? EarthSunDistance.Factor(moment) : throw Wrong("both datetime and s2:reflectance_conversion_factor are missing"));
        var baseline = Text(properties, "s2:processing_baseline") ?? Text(properties, "processing:version");
        var shifted = Flag(properties, "earthsearch:boa_offset_applied") == true;
        var surface = Text(properties, "s2:product_type")?.EndsWith("2A", StringComparison.Ordinal) ?? AssetOf(assets, ClassificationNames) is not null;

        var (bands, places) = (new List<BandCalibration>(), new Dictionary<string, string>());
        foreach (var (name, called) in AssetNames)
        {
            if (AssetOf(assets, called) is not { } asset)
                continue;
            var (scale, rasterOffset) = Calibration(asset);
            var offset = Sentinel2Offset.Dn(baseline, rasterOffset, shifted);
            places[name] = Text(asset, "href") ?? throw Wrong($"the asset of {name} has no href");
            bands.Add(BandCalibration.FromReflectance(
                name, Sentinel2Bands.Place(name), Sentinel2Bands.WavelengthUm(name, platform), 1 / scale, offset,
                new(Sentinel2Bands.Irradiance(name, platform), factor, zenith)) with
            {
                MaximumRadiance = Sentinel2Bands.MaximumRadiance(name),
            });
        }

        return new(
            new(SceneSensor.Sentinel2, platform, zenith, bands)
            {
                ProductId = Text(item, "id"),
                ProcessingLevel = surface ? "Level-2A" : "Level-1C",
                Baseline = baseline,
                AcquiredAt = at,
                DistanceFactor = factor,
                Warnings = surface ? [SceneWarnings.SurfaceReflectance] : [],
            },
            places,
            AssetOf(assets, ClassificationNames) is { } mask ? Text(mask, "href") : null);
    }

    /// <summary>Reflectance per DN, and the offset in DN when the item names one.</summary>
    private static (double Scale, double? Offset) Calibration(JsonElement asset)
    {
        const double usualScale = 0.0001;
        var declared = Raster(asset);
        var scale = declared.Scale is > 0 and var given ? given : usualScale;
        return (scale, declared.Offset / scale);
    }

    private static JsonElement? AssetOf(JsonElement assets, string[] names)
    {
        foreach (var name in names)
        {
            if (assets.TryGetProperty(name, out var asset))
                return asset;
        }

        return null;
    }

    private static UserInputException Wrong(string why, Exception? inner = null) =>
        new("scene-item", $"The STAC item is not understood: {why.TrimEnd('.')}; give an item with sun elevation and the assets of B8A, B11 and B12.", inner);
}
