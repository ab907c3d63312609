using FlareScope.Core.Analysis;
using FlareScope.Vision.Inference;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Inference.Tiling;

/// <summary>
/// A detector as blind to small things as a real one: it sees the picture through an input of one side, and finds the
/// rectangle round the bright pixels there if that is three or more pixels wide and high.
/// </summary>
internal sealed class BlobEngine(int side) : IInferenceEngine
{
    private const int Least = 3;
    private const float Bright = 200;

    public int Looks { get; private set; }

    public ModelInfo Info { get; } = new("blob", "1", new string('b', 64));

    public DetectionThresholds Defaults { get; } = new(0.3, 0.45);

    public InferenceResult Detect(SKBitmap picture, DetectionThresholds thresholds)
    {
        Looks++;
        var input = new float[3 * side * side];
        var geometry = Letterbox.Fill(picture, input, side);
        var (left, top, right, bottom) = (side, side, -1, -1);
        for (var i = 0; i < side * side; i++)
        {
            if (input[i] < Bright)
                continue;
            (left, top, right, bottom) = (Math.Min(left, i % side), Math.Min(top, i / side), Math.Max(right, i % side), Math.Max(bottom, i / side));
        }

        var box = geometry.ToPicture(new PixelBox(left, top, right + 1 - left, bottom + 1 - top));
        Detection[] found = right + 1 - left >= Least && bottom + 1 - top >= Least ? [new(DetectionClass.Flame, 0.8, box)] : [];
        return new(found, 1, 2, 3);
    }

    public void Dispose()
    {
    }
}
