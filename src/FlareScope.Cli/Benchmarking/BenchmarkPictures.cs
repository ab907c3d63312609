using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Simulation;

namespace FlareScope.Cli.Benchmarking;

/// <summary>The pictures that are timed.</summary>
internal static class BenchmarkPictures
{
    private const ulong Seed = 2026;

    /// <summary>The named ones; a rendered photograph of 1920 x 1080 px, which anybody can render again, when none is named.</summary>
    /// <exception cref="UserInputException"><c>source-empty</c>, <c>file-missing</c>.</exception>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Read(IReadOnlyList<string> sources)
    {
        if (sources.Count == 0)
            return [("simulated 1920 x 1080", SceneRenderer.Render(SceneGenerator.Draw(Seed, new SimulationOptions { Width = 1920, Height = 1080, Light = LightCondition.Day, Flares = 1 })).ToJpeg())];
        return [.. SourceList.Expand(sources).Files.Select(file => File.Exists(file)
            ? (Path.GetFileName(file), File.ReadAllBytes(file))
            : throw new UserInputException("file-missing", $"'{file}' does not exist; check the path."))];
    }
}
