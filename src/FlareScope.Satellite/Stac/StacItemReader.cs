using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using static FlareScope.Satellite.Stac.StacJson;

namespace FlareScope.Satellite.Stac;

/// <summary>Reads one STAC item.</summary>
internal static class StacItemReader
{
    /// <summary>Reads an item, or null when it has no id, collection or moment: it cannot be used, and its neighbours can.</summary>
    public static StacItem? Read(JsonElement item, StacFlavour flavour)
    {
        if (Text(item, "id") is not { } id || Text(item, "collection") is not { } collection || !item.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object)
            return null;
        if ((Text(properties, "datetime") ?? Text(properties, "start_datetime")) is not { } moment
            || !DateTimeOffset.TryParse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var acquired))
        {
            return null;
        }
        return new StacItem(id, collection, acquired, Assets(item, flavour, collection))
        {
            CloudPercent = Number(properties, "eo:cloud_cover"),
            GridCell = GridCell(properties),
            Epsg = Epsg(properties),
            Platform = Text(properties, "platform")?.ToLowerInvariant().Replace('_', '-'),
            SunElevationDeg = Number(properties, "view:sun_elevation") ?? 90 - Number(properties, "s2:mean_solar_zenith"),
            ReflectanceConversion = Number(properties, "s2:reflectance_conversion_factor"),
            ProcessingBaseline = Text(properties, "s2:processing_baseline") ?? Text(properties, "processing:version"),
            BoaOffsetApplied = Flag(properties, "earthsearch:boa_offset_applied"),
            Json = item.GetRawText(),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(item.GetRawText()))),
        };
    }

    private static Dictionary<BandRole, StacAsset> Assets(JsonElement item, StacFlavour flavour, string collection)
    {
        var known = new Dictionary<BandRole, StacAsset>();
        if (!item.TryGetProperty("assets", out var assets) || assets.ValueKind != JsonValueKind.Object)
            return known;
        foreach (var role in Enum.GetValues<BandRole>())
        {
            foreach (var name in AssetNames.Of(flavour, collection, role))
            {
                if (assets.TryGetProperty(name, out var asset) && Asset(name, asset) is { } read)
                {
                    known[role] = read;
                    break;
                }
            }
        }
        return known;
    }

    private static StacAsset? Asset(string name, JsonElement asset)
    {
        if (Text(asset, "href") is not { } href || !Uri.TryCreate(href, UriKind.Absolute, out var address))
            return null;
        var (scale, offset, noData) = Raster(asset);
        return new StacAsset(name, address, Text(asset, "type")) { DeclaredScale = scale, DeclaredOffset = offset, NoData = noData };
    }

    private static string? GridCell(JsonElement properties)
    {
        if (Text(properties, "grid:code") is { } code)
            return code;
        if (Text(properties, "s2:mgrs_tile") is { } tile)
            return $"MGRS-{tile}";
        return Text(properties, "landsat:wrs_path") is { } path && Text(properties, "landsat:wrs_row") is { } row ? $"WRS2-{path}{row}" : null;
    }

    private static int? Epsg(JsonElement properties)
    {
        if (Number(properties, "proj:epsg") is { } number)
            return (int)number;
        return Text(properties, "proj:code") is { } code && code.StartsWith("EPSG:", StringComparison.Ordinal) && int.TryParse(code.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
    }
}
