namespace FlareScope.Core.Detection;

/// <summary>What the confidence for at most 1 % false-alarm pictures reaches.</summary>
/// <param name="Confidence">That confidence.</param>
/// <param name="FalseAlarmShare">Share of the negatives that still raise one.</param>
/// <param name="Classes">Precision, recall and F1 there.</param>
/// <param name="RecallCost">Recall at the confidence of the evaluation minus recall there; negative when recall is gained.</param>
public sealed record FalseAlarmChoice(
    double Confidence, double? FalseAlarmShare, PerClass<OperatingPoint> Classes, PerClass<double?> RecallCost)
{
    internal static FalseAlarmChoice? Of(IReadOnlyList<EvaluatedImage> images, PerClass<ClassMatches> at50, double usual)
    {
        if (FalseAlarms.SelectConfidence(images) is not { } chosen)
            return null;
        var curves = PerClass<OperatingCurve>.From(c => new OperatingCurve(new Resample(at50[c], PictureResamples.Once(images.Count)), 0));
        return new FalseAlarmChoice(
            chosen,
            FalseAlarms.Share(images, chosen),
            PerClass<OperatingPoint>.From(c => curves[c].PointAt(chosen)),
            PerClass<double?>.From(c => curves[c].At(usual).Recall - curves[c].At(chosen).Recall));
    }
}
