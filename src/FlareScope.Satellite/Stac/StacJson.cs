using System.Text.Json;

namespace FlareScope.Satellite.Stac;

/// <summary>Members of a catalogue's JSON; what is absent or of another kind is null.</summary>
internal static class StacJson
{
    /// <summary>A text.</summary>
    public static string? Text(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A finite number.</summary>
    public static double? Number(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number) ? number : null;

    /// <summary>True or false.</summary>
    public static bool? Flag(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null;

    /// <summary>What an asset declares of its pixels: value = DN × scale + offset.</summary>
    public static (double? Scale, double? Offset, double? NoData) Raster(JsonElement asset)
    {
        var band = Band(asset);
        return (Number(band, "scale") ?? Number(band, "raster:scale"), Number(band, "offset") ?? Number(band, "raster:offset"), Number(band, "nodata"));
    }

    /// <summary>The first band of STAC 1.0's <c>raster:bands</c>, or of 1.1's <c>bands</c>, or the asset itself.</summary>
    private static JsonElement Band(JsonElement asset)
    {
        foreach (var name in new[] { "raster:bands", "bands" })
        {
            if (asset.TryGetProperty(name, out var bands) && bands.ValueKind == JsonValueKind.Array && bands.GetArrayLength() > 0
                && (name == "raster:bands" || bands[0].TryGetProperty("raster:scale", out _)))
            {
                return bands[0];
            }
        }
        return asset;
    }
}
