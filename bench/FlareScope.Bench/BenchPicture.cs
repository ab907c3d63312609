using FlareScope.Core;
using FlareScope.Core.Cameras;
using FlareScope.Simulation;

namespace FlareScope.Bench;

/// <summary>An encoded picture to time.</summary>
/// <param name="Name">Name in the report.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Camera">Its camera when known.</param>
internal sealed record BenchPicture(string Name, byte[] Bytes, CameraDocument? Camera)
{
    private const ulong Seed = 2026;

    /// <summary>Pictures of one simulated flare by day, from a snapshot to a 12-megapixel photograph.</summary>
    internal static IEnumerable<BenchPicture> Simulated() =>
        new[] { (960, 540), (1920, 1080), (4000, 3000) }.Select(size =>
        {
            var options = new SimulationOptions { Width = size.Item1, Height = size.Item2, Light = LightCondition.Day, Flares = 1 };
            var frame = SceneRenderer.Render(SceneGenerator.Draw(Seed, options));
            return new BenchPicture($"simulated {size.Item1} x {size.Item2}", frame.ToJpeg(), frame.Camera);
        });

    /// <summary>Name of a folder; of the one above when it is just called <c>images</c>.</summary>
    internal static string NameOf(string folder)
    {
        var named = new DirectoryInfo(folder);
        return named.Name == "images" && named.Parent is { } above ? above.Name : named.Name;
    }

    /// <summary>The pictures of a folder, in order of their names.</summary>
    /// <exception cref="UserInputException"><c>bench-source</c>: there is none.</exception>
    internal static IReadOnlyList<BenchPicture> Folder(string folder)
    {
        string[] extensions = [".jpg", ".jpeg", ".png", ".webp"];
        var files = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Where(f => extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        BenchPicture[] pictures = [.. files.Select(f => new BenchPicture(Path.GetFileName(f), File.ReadAllBytes(f), null))];
        return pictures.Length > 0 ? pictures : throw new UserInputException("bench-source", $"{folder}: no picture here; give a folder that holds some.");
    }
}
