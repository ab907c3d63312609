using System.Globalization;
using System.Text.Json;
using FlareScope.Core;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Sites;

/// <summary>Reads sites from a GeoJSON feature collection of points (RFC 7946: longitude first).</summary>
internal static class SiteGeoJson
{
    private const long LimitBytes = 256L << 20;

    /// <summary>True when the file starts with a brace.</summary>
    public static bool LooksLikeIt(string path)
    {
        using var text = new StreamReader(SourceFile.Open(path));
        while (text.Peek() is var next and >= 0 && char.IsWhiteSpace((char)next))
            _ = text.Read();
        return text.Peek() == '{';
    }

    public static SiteCatalogue Read(string path, SourceFile source)
    {
        if (source.Bytes > LimitBytes)
            throw new UserInputException("sites-too-large", $"'{source.Name}' is larger than 256 MB; give a CSV list instead.");
        try
        {
            using var file = SourceFile.Open(path);
            using var json = JsonDocument.Parse(file);
            var sites = json.RootElement.GetProperty("features").EnumerateArray().Select((feature, i) => Site(feature, i, source.Name)).ToList();
            return sites.Count > 0
                ? new(sites, source, null)
                : throw new UserInputException("sites-empty", $"'{source.Name}' lists no site; give one point feature for each.");
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UserInputException(
                "sites-bad-geojson", $"'{source.Name}' is no GeoJSON FeatureCollection of points ({wrong.Message.Split('\n')[0].Trim()}); check it.", wrong);
        }
    }

    private static FlareSite Site(JsonElement feature, int index, string file)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        var geometry = feature.GetProperty("geometry");
        if (geometry.GetProperty("type").GetString() != "Point")
            throw new UserInputException("sites-bad-geojson", $"'{file}', feature {number}: the geometry is no Point; give points only.");
        var at = geometry.GetProperty("coordinates");
        var (longitude, latitude) = (at[0].GetDouble(), at[1].GetDouble());
        if (!Geodesy.IsPosition(latitude, longitude))
            throw new UserInputException("site-bad-position", $"'{file}', feature {number}: the position is not in degrees (longitude first).");

        var properties = feature.TryGetProperty("properties", out var p) && p.ValueKind == JsonValueKind.Object ? p : default;
        var id = Text(feature, "id") ?? Text(properties, "id") ?? number;
        return new(id, Text(properties, "name") ?? id, latitude, longitude)
        {
            Country = Text(properties, "country"),
            Region = Text(properties, "region") ?? Text(properties, "state"),
            Operator = Text(properties, "operator"),
            Kind = Text(properties, "kind") ?? Text(properties, "type"),
        };
    }

    private static string? Text(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : null;
}
