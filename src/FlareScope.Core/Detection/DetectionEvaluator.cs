namespace FlareScope.Core.Detection;

using FlareScope.Core.Analysis;

/// <summary>
/// Measures a detector against pictures with drawn boxes, exactly as COCO does: greedy matching by score within each picture and
/// class, overlaps .50:.05:.95, 101 recall levels, at most 100 boxes a picture and class, equal scores in the order of the pictures.
/// Source: the COCO detection protocol, cocodataset/cocoapi, cocoeval.py.
/// </summary>
public static class DetectionEvaluator
{
    private const double Iou50 = .5;

    /// <summary>Scores a set and each of its sources.</summary>
    /// <param name="images">The pictures; their <see cref="EvaluatedImage.Found"/> should reach down to a low confidence such as .01.</param>
    /// <param name="options">Confidence and bootstrap; defaults when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The interval level is not between 0 and 1.</exception>
    public static EvaluationResult Evaluate(IReadOnlyList<EvaluatedImage> images, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(images);
        options ??= new EvaluationOptions();
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.IntervalLevel, 0, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(options.IntervalLevel, 1, nameof(options));

        var sources = new SortedDictionary<string, DetectionScores>(StringComparer.Ordinal);
        foreach (var source in images.GroupBy(i => i.Source, StringComparer.Ordinal))
            sources.Add(source.Key, Score([.. source], options));
        var at50 = PerClass<ClassMatches>.From(c => ClassMatches.Build(images, c, AreaRange.All, [Iou50]));
        var curves = PerClass<ClassCurves>.From(c => ClassCurves.Of(at50[c], images.Count));
        return new EvaluationResult(Score(images, options))
        {
            Confidence = options.Confidence,
            BySource = sources,
            BySize = SizeEvaluator.Score(images, options),
            Curves = curves,
            Confusion = ConfusionMatrix.Of(images, options.Confidence),
            FalseAlarms = FalseAlarmCurve.Of(images, options),
            ConfidenceForFalseAlarms01 = FalseAlarms.SelectConfidence(images),
            AtFalseAlarms01 = FalseAlarmChoice.Of(images, at50, options.Confidence),
            Calibration = PerClass<ScoreCalibration>.From(c => CalibrationEvaluator.Score(at50[c], images.Count, options)),
            Conditions = Conditions.Score(images, part => Score(part, options)),
        };
    }

    /// <summary>COCO average precision of one class, limited to a range of box areas.</summary>
    /// <param name="images">The pictures.</param>
    /// <param name="detectionClass">The class.</param>
    /// <param name="area">Range of areas; every size when null.</param>
    /// <param name="iou">Overlap, 0..1; the mean over .50:.05:.95 when null.</param>
    /// <returns>0..1, or null when the set holds no truth box of that class and range.</returns>
    public static double? AveragePrecision(
        IReadOnlyList<EvaluatedImage> images, DetectionClass detectionClass, AreaRange? area = null, double? iou = null)
    {
        ArgumentNullException.ThrowIfNull(images);
        var thresholds = iou is { } one ? [one] : CocoProtocol.IouThresholds;
        var matches = ClassMatches.Build(images, detectionClass, area ?? AreaRange.All, thresholds);
        var sample = new Resample(matches, PictureResamples.Once(images.Count));
        return thresholds.Select((_, t) => InterpolatedPrecision.Average(sample, t)).Average();
    }

    /// <summary>Precision and recall of one class at every confidence that can be chosen.</summary>
    /// <param name="images">The pictures.</param>
    /// <param name="detectionClass">The class.</param>
    /// <param name="iou">Overlap at which a box is right, 0..1.</param>
    /// <returns>From the highest confidence down, one point for each distinct score; empty when the set holds no truth of the class.</returns>
    public static IReadOnlyList<PrecisionRecallPoint> PrecisionRecallCurve(
        IReadOnlyList<EvaluatedImage> images, DetectionClass detectionClass, double iou = .5)
    {
        ArgumentNullException.ThrowIfNull(images);
        var matches = ClassMatches.Build(images, detectionClass, AreaRange.All, [iou]);
        return new OperatingCurve(new Resample(matches, PictureResamples.Once(images.Count)), 0).Points;
    }

    private static DetectionScores Score(IReadOnlyList<EvaluatedImage> images, EvaluationOptions options)
    {
        var set = new MatchedSet(images, options.Confidence);
        return set.Score(PictureResamples.Once(images.Count)) with { Intervals = Bootstrap.Run(set, options) };
    }
}
