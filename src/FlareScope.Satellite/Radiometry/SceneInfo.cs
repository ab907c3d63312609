using System.Globalization;
using System.Text.Json;
using FlareScope.Core;

namespace FlareScope.Satellite.Radiometry;

/// <summary>What a user says of a Sentinel-2 scene whose own metadata are missing (<c>--scene-info FILE</c>).</summary>
/// <remarks>
/// JSON: <c>{"bands": ["B8A","B11","B12"] | {"B8A": 1 | "file.tif", …}, "offset": -1000, "quantification": 10000, "sunZenithDeg": 35,
/// "U": 0.98, "acquiredAt": "2023-05-14T19:19:00Z", "platform": "Sentinel-2A"}</c>. Bands count from 1; offset is added to the DN before
/// dividing, as in the product.
/// </remarks>
public sealed record SceneInfo
{
    private const double UsualQuantification = 10000;

    /// <summary>File (null: the scene's own file) and number from 0 of each band, by canonical name.</summary>
    public required IReadOnlyDictionary<string, (string? File, int Index)> Bands { get; init; }

    /// <summary>DN added before dividing; null when not given.</summary>
    public double? Offset { get; init; }

    /// <summary>DN per unit of reflectance.</summary>
    public double Quantification { get; init; } = UsualQuantification;

    /// <summary>Zenith angle of the Sun, degrees; null when not given.</summary>
    public double? SunZenithDeg { get; init; }

    /// <summary>U = 1/d²; null when not given.</summary>
    public double? DistanceFactor { get; init; }

    /// <summary>When the picture was taken; null when not given.</summary>
    public DateTimeOffset? AcquiredAt { get; init; }

    /// <summary>Satellite.</summary>
    public string Platform { get; init; } = "Sentinel-2A";

    /// <summary>Reads the file.</summary>
    /// <param name="json">Its text.</param>
    /// <exception cref="UserInputException"><c>scene-info</c>.</exception>
    public static SceneInfo Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            var root = document.RootElement;
            return new()
            {
                Bands = root.TryGetProperty("bands", out var bands) ? ReadBands(bands) : new Dictionary<string, (string?, int)>(),
                Offset = Number(root, "offset"),
                Quantification = Number(root, "quantification") ?? UsualQuantification,
                SunZenithDeg = Number(root, "sunZenithDeg"),
                DistanceFactor = Number(root, "U"),
                AcquiredAt = root.TryGetProperty("acquiredAt", out var at) && at.ValueKind == JsonValueKind.String
                    ? DateTimeOffset.Parse(at.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null,
                Platform = root.TryGetProperty("platform", out var platform) ? platform.GetString() ?? "Sentinel-2A" : "Sentinel-2A",
            };
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or InvalidOperationException)
        {
            throw Wrong(wrong.Message, wrong);
        }
    }

    /// <summary>The calibration it implies.</summary>
    /// <exception cref="UserInputException"><c>scene-offset-unknown</c> or <c>scene-info</c>: a figure is missing or impossible.</exception>
    public SceneMetadata ToMetadata()
    {
        var offset = Offset ?? Sentinel2Offset.Dn(null, null);
        var zenith = SunZenithDeg ?? throw Wrong("\"sunZenithDeg\" is missing");
        var factor = DistanceFactor ?? (AcquiredAt is { } at ? EarthSunDistance.Factor(at) : throw Wrong("\"U\" is missing, and so is \"acquiredAt\" to tell it from"));
        if (zenith is < 0 or >= 90 || factor is < 0.9 or > 1.1 || Quantification <= 0)
            throw Wrong("\"sunZenithDeg\" must be 0..90, \"U\" near 1 and \"quantification\" above 0");
        return new(SceneSensor.Sentinel2, Platform, zenith, [.. Bands.Keys.Select(name =>
            BandCalibration.FromReflectance(
                name, Sentinel2Bands.Place(name), Sentinel2Bands.WavelengthUm(name, Platform), Quantification, offset,
                new(Sentinel2Bands.Irradiance(name, Platform), factor, zenith)) with
            {
                MaximumRadiance = Sentinel2Bands.MaximumRadiance(name),
            })])
        {
            AcquiredAt = AcquiredAt,
            DistanceFactor = factor,
        };
    }

    private static Dictionary<string, (string? File, int Index)> ReadBands(JsonElement bands)
    {
        var found = new Dictionary<string, (string?, int)>();
        if (bands.ValueKind == JsonValueKind.Array)
        {
            foreach (var (element, index) in bands.EnumerateArray().Select((e, i) => (e, i)))
                Keep(element.GetString() ?? "", (null, index));
            return found;
        }

        foreach (var band in bands.EnumerateObject())
            Keep(band.Name, band.Value.ValueKind == JsonValueKind.Number ? (null, band.Value.GetInt32() - 1) : (band.Value.GetString(), 0));
        return found;

        void Keep(string name, (string? File, int Index) place)
        {
            if (place.Index < 0)
                throw Wrong($"band {name} has a number below 1");
            // Bands that no test uses may be named, so that the order of a file can be told.
            if (Sentinel2Bands.Canonical(name) is { } canonical)
                found[canonical] = place;
        }
    }

    private static double? Number(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetDouble() : null;

    private static UserInputException Wrong(string why, Exception? inner = null) =>
        new("scene-info", $"The scene info is not understood: {why.TrimEnd('.')}; it needs bands, offset, quantification, sunZenithDeg, U and acquiredAt.", inner);
}
