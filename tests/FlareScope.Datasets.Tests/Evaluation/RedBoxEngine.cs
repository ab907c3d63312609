using FlareScope.Core.Analysis;
using FlareScope.Vision.Inference;
using SkiaSharp;

namespace FlareScope.Datasets.Tests.Evaluation;

/// <summary>A detector simple enough to know its answer: the bounding box of red pixels is a flame of score .9.</summary>
internal sealed class RedBoxEngine : IInferenceEngine
{
    public ModelInfo Info { get; } = new("red-box", "1", new string('0', 64));

    public DetectionThresholds Defaults { get; } = new(.5, .5);

    internal List<double> ConfidencesAsked { get; } = [];

    public InferenceResult Detect(SKBitmap picture, DetectionThresholds thresholds)
    {
        ConfidencesAsked.Add(thresholds.Confidence);
        int left = picture.Width, top = picture.Height, right = 0, bottom = 0;
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                if (picture.GetPixel(x, y).Red < 128)
                    continue;
                (left, top) = (Math.Min(left, x), Math.Min(top, y));
                (right, bottom) = (Math.Max(right, x + 1), Math.Max(bottom, y + 1));
            }
        }

        Detection[] found = right > left ? [new(DetectionClass.Flame, .9, new PixelBox(left, top, right - left, bottom - top))] : [];
        return new InferenceResult(found, 0, 0, 0);
    }

    public void Dispose()
    {
    }
}
