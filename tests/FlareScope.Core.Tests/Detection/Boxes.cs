namespace FlareScope.Core.Tests.Detection;

using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;

/// <summary>Short names for boxes on a grid of places far apart, so that hand computation stays readable.</summary>
internal static class Boxes
{
    /// <summary>A 100 x 100 px truth box at a place.</summary>
    internal static LabelledBox Truth(int place, DetectionClass c = DetectionClass.Flame) => new(c, At(place));

    /// <summary>A detection at a place, inside the 100 x 100 px box there and covering that many hundredths of it.</summary>
    internal static Detection Found(int place, double score, int hundredths = 100, DetectionClass c = DetectionClass.Flame) =>
        new(c, score, At(place) with { Width = hundredths });

    internal static EvaluatedImage Image(IReadOnlyList<LabelledBox> truth, params Detection[] found) => new("a", "s", truth, found);

    internal static PixelBox At(int place) => new(1000 * place, 0, 100, 100);

    internal static double? FlameAp50(params EvaluatedImage[] images) =>
        DetectionEvaluator.AveragePrecision(images, DetectionClass.Flame, iou: .5);

    internal static double? FlameAp(params EvaluatedImage[] images) => DetectionEvaluator.AveragePrecision(images, DetectionClass.Flame);

    internal static EvaluationOptions NoIntervals { get; } = new() { Resamples = 0 };
}
