using FlareScope.Core.Statistics;

namespace FlareScope.Core.Detection;

/// <summary>Average precision in each of COCO's ranges of box areas, with bootstrap intervals.</summary>
internal static class SizeEvaluator
{
    internal static SizeScores Score(IReadOnlyList<EvaluatedImage> images, EvaluationOptions options)
    {
        return new SizeScores(In(AreaRange.Small), In(AreaRange.Medium), In(AreaRange.Large));

        PerClass<SizeMetrics> In(AreaRange area) => PerClass<SizeMetrics>.From(
            c => Score(ClassMatches.Build(images, c, area, CocoProtocol.IouThresholds), images.Count, options));
    }

    private static SizeMetrics Score(ClassMatches matches, int pictures, EvaluationOptions options)
    {
        var (ap50, ap5095, boxes) = Averages(matches, PictureResamples.Once(pictures));
        // A range without truth has nothing to draw from.
        var draws = boxes == 0 ? [] : PictureResamples.Draw(pictures, options).Select(w => Averages(matches, w)).ToArray();
        return new SizeMetrics(ap50, ap5095, boxes, Of([.. draws.Select(d => d.Ap50)]), Of([.. draws.Select(d => d.Ap5095)]));

        Interval? Of(double?[] figures) => PercentileInterval.Of([.. figures.OfType<double>()], options.Resamples, options.IntervalLevel);
    }

    private static (double? Ap50, double? Ap5095, long Boxes) Averages(ClassMatches matches, int[] weights)
    {
        var sample = new Resample(matches, weights);
        var averages = CocoProtocol.IouThresholds.Select((_, t) => InterpolatedPrecision.Average(sample, t)).ToArray();
        return (averages[0], averages.Average(), sample.Truth);
    }
}
