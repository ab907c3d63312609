using System.Text.Json;
using FlareScope.Core.Analysis;
using FlareScope.Satellite.Characterisation;
using FlareScope.Satellite.QuickLook;
using FlareScope.Satellite.Radiometry;

namespace FlareScope.Cli.Satellites;

/// <summary>Writes what <c>satellite scene --out</c> promises.</summary>
public static class SceneOutput
{
    /// <summary>Writes document, GeoJSON and picture; each file appears whole or not at all.</summary>
    /// <param name="folder">Folder, made when it is missing.</param>
    /// <param name="scene">The scene.</param>
    /// <param name="document">Its hot spots.</param>
    /// <param name="language"><c>en</c> or <c>ru</c>, of the words in the picture.</param>
    public static void Write(string folder, Scene scene, SceneDocument document, string language)
    {
        var name = Path.GetFileNameWithoutExtension(document.Scene.Source) is { Length: > 0 } stem ? stem : "scene";
        // The picture first: it reads the scene once more, so a damaged file shows before anything is written.
        var picture = QuickLookPicture.Png(scene, document, new() { Language = language });
        Directory.CreateDirectory(folder);
        Put(".png", picture);
        Put(".geojson", System.Text.Encoding.UTF8.GetBytes(SceneGeoJson.Write(document)));
        Put(".json", JsonSerializer.SerializeToUtf8Bytes(document, AnalysisJson.Indented));

        void Put(string ending, byte[] bytes)
        {
            var path = Path.Combine(folder, name + ending);
            File.WriteAllBytes(path + ".part", bytes);
            File.Move(path + ".part", path, overwrite: true);
        }
    }
}
