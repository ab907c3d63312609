using FlareScope.Cli.Terminal;
using FlareScope.Core.Cameras;
using FlareScope.Core.Gas;

namespace FlareScope.Cli.Analyzing;

/// <summary>Files beside a picture or video: <c>NAME.camera.json</c> and <c>NAME.gas.json</c>.</summary>
internal static class Sidecar
{
    /// <summary>The camera beside a source; null without one.</summary>
    internal static CameraDocument? Camera(string source) => Text(source, ".camera.json") is { } text ? CameraJson.Parse(text) : null;

    /// <summary>The gas beside a source; null without one.</summary>
    internal static GasSelection? Gas(string source) => Text(source, ".gas.json") is { } text ? GasDocument.Parse(text) : null;

    private static string? Text(string source, string ending)
    {
        if (source.Contains("://", StringComparison.Ordinal))
            return null;
        var path = Path.ChangeExtension(source, ending);
        return File.Exists(path) ? InputFile.ReadText(path) : null;
    }
}
