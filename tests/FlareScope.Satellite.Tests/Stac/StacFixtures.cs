using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlareScope.Satellite.Tests.Stac;

/// <summary>Synthetic catalogue answers in the form of the real ones, written for these tests.</summary>
internal static class StacFixtures
{
    public static JsonObject Scene(string id, string collection = "sentinel-2-c1-l2a", string date = "2026-11-20T07:05:11Z", string? cell = "MGRS-42VXL", double? cloud = 10, string root = "https://files.example")
    {
        var properties = new JsonObject
        {
            ["datetime"] = date,
            ["platform"] = "sentinel-2b",
            ["proj:epsg"] = 32642,
            ["s2:processing_baseline"] = "05.11",
            ["view:sun_elevation"] = 21.5,
        };
        if (cell is not null)
            properties["grid:code"] = cell;
        if (cloud is { } percent)
            properties["eo:cloud_cover"] = percent;
        return new JsonObject
        {
            ["type"] = "Feature",
            ["id"] = id,
            ["collection"] = collection,
            ["properties"] = properties,
            ["assets"] = new JsonObject
            {
                ["nir08"] = Band($"{root}/{id}/B8A.tif"),
                ["swir16"] = Band($"{root}/{id}/B11.tif"),
                ["swir22"] = Band($"{root}/{id}/B12.tif"),
                ["scl"] = new JsonObject { ["href"] = $"{root}/{id}/SCL.tif", ["type"] = "image/tiff; application=geotiff; profile=cloud-optimized" },
                ["granule_metadata"] = new JsonObject { ["href"] = $"{root}/{id}/metadata.xml", ["type"] = "application/xml" },
            },
        };
    }

    public static string Page(IEnumerable<JsonObject> features, JsonObject? next = null) => new JsonObject
    {
        ["type"] = "FeatureCollection",
        ["features"] = new JsonArray([.. features]),
        ["links"] = next is null ? [] : new JsonArray(next),
    }.ToJsonString();

    public static JsonObject Next(Uri href, JsonObject? body, bool? merge)
    {
        var link = new JsonObject { ["rel"] = "next", ["method"] = "POST", ["href"] = href.AbsoluteUri };
        if (body is not null)
            link["body"] = body;
        if (merge is { } m)
            link["merge"] = m;
        return link;
    }

    public static JsonElement Element(JsonNode node) => JsonDocument.Parse(node.ToJsonString()).RootElement;

    private static JsonObject Band(string href) => new()
    {
        ["href"] = href,
        ["type"] = "image/tiff; application=geotiff; profile=cloud-optimized",
        ["raster:bands"] = new JsonArray(new JsonObject { ["nodata"] = 0, ["scale"] = 0.0001, ["offset"] = -0.1 }),
    };
}
