namespace FlareScope.Core.Detection;

using FlareScope.Core.Analysis;

/// <summary>A set of pictures matched once, from which the figures of the set and of its resamples are read.</summary>
internal sealed class MatchedSet
{
    private const int Iou50 = 0;
    private const double HighPrecision = .95;

    private readonly PerClass<ClassMatches> _classes;
    private readonly bool[] _negative;
    private readonly bool[] _alarmed;
    private readonly double _confidence;

    internal MatchedSet(IReadOnlyList<EvaluatedImage> images, double confidence)
    {
        _classes = PerClass<ClassMatches>.From(c => ClassMatches.Build(images, c, AreaRange.All, CocoProtocol.IouThresholds));
        _negative = [.. images.Select(i => i.IsNegative)];
        _alarmed = [.. images.Select(i => FalseAlarms.HighestScore(i) >= confidence)];
        _confidence = confidence;
    }

    /// <summary>Number of pictures.</summary>
    internal int Count => _negative.Length;

    /// <summary>Figures with each picture taken as often as its weight says.</summary>
    internal DetectionScores Score(int[] weights)
    {
        var classes = PerClass<ClassMetrics>.From(c => ScoreClass(_classes[c], weights));
        int images = 0, negatives = 0, alarmed = 0;
        for (var i = 0; i < Count; i++)
        {
            images += weights[i];
            negatives += _negative[i] ? weights[i] : 0;
            alarmed += _negative[i] && _alarmed[i] ? weights[i] : 0;
        }

        return new DetectionScores(
            images,
            negatives,
            MeanOfKnown([classes.Flame.Ap50, classes.Smoke.Ap50]),
            MeanOfKnown([classes.Flame.Ap5095, classes.Smoke.Ap5095]),
            classes,
            negatives == 0 ? null : alarmed / (double)negatives,
            Intervals: null);
    }

    private ClassMetrics ScoreClass(ClassMatches matches, int[] weights)
    {
        var sample = new Resample(matches, weights);
        var averages = CocoProtocol.IouThresholds.Select((_, t) => InterpolatedPrecision.Average(sample, t)).ToArray();
        var curve = new OperatingCurve(sample, Iou50);
        var (precision, recall, f1) = curve.At(_confidence);
        return new ClassMetrics(
            averages[Iou50], averages.Average(), precision, recall, f1, curve.RecallAt(HighPrecision), sample.Truth);
    }

    // Enumerable.Average over nullable numbers skips nulls and answers null when nothing is left.
    private static double? MeanOfKnown(IEnumerable<double?> values) => values.Average();
}
