using System.Text.Json;
using System.Text.Json.Nodes;
using FlareScope.Core.Analysis;

namespace FlareScope.Satellite.Characterisation;

/// <summary>Hot spots as GeoJSON points (RFC 7946, WGS 84, longitude first), for any map.</summary>
public static class SceneGeoJson
{
    /// <summary>Writes the hot spots; all figures of the document stand in the properties.</summary>
    /// <param name="document">The answer for a scene.</param>
    public static string Write(SceneDocument document)
    {
        var features = document.Hotspots.Select(spot =>
        {
            var properties = JsonSerializer.SerializeToNode(spot, AnalysisJson.Compact)!.AsObject();
            properties["source"] = document.Scene.Source;
            properties["acquiredAt"] = JsonSerializer.SerializeToNode(document.Scene.AcquiredAt, AnalysisJson.Compact);
            return (JsonNode)new JsonObject
            {
                ["type"] = "Feature",
                ["geometry"] = new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(spot.Lon, spot.Lat) },
                ["properties"] = properties,
            };
        });
        var collection = new JsonObject { ["type"] = "FeatureCollection", ["features"] = new JsonArray([.. features]) };
        return collection.ToJsonString(AnalysisJson.Indented);
    }
}
