using FlareScope.Core.Analysis;
using FlareScope.Datasets.Formats;
using FlareScope.Simulation;
using SkiaSharp;

namespace FlareScope.Datasets.Augmentation;

/// <summary>Rendered flares as training pictures, day, dusk and night; each is encoded to JPEG and back, as photographs are.</summary>
/// <param name="count">How many scenes.</param>
/// <param name="seed">Seed of the series; the same seed always gives the same pictures.</param>
public sealed class SimulatedSource(int count, ulong seed) : ISampleSource
{
    /// <summary>Source name of these pictures in reports.</summary>
    public const string Name = "simulated";

    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public TrainingPicture Load(int index, int side)
    {
        var scene = SceneGenerator.Draw(SceneGenerator.SeriesSeed(seed, index), new SimulationOptions());
        var frame = SceneRenderer.Render(scene);
        using var bitmap = SKBitmap.Decode(frame.ToJpeg());
        var (width, height, pixels) = TrainingPictureReader.Shrink(bitmap, side);
        return new TrainingPicture(Name, width, height, pixels, [.. frame.Boxes.Select(found => Normalised(found, frame))]);
    }

    private static TrainingBox Normalised(Detection found, RenderedFrame frame)
    {
        var box = found.Box;
        return new TrainingBox(
            (TargetClass)(int)found.Class,
            (box.X + (box.Width / 2)) / frame.Width,
            (box.Y + (box.Height / 2)) / frame.Height,
            box.Width / frame.Width,
            box.Height / frame.Height);
    }
}
