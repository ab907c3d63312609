using FlareScope.Core.Statistics;

namespace FlareScope.Core.Detection;

/// <summary>How often a detector cries fire over pictures that show none.</summary>
/// <param name="Negatives">Pictures without any truth box.</param>
/// <param name="Alarmed">Those of them with at least one box at the confidence.</param>
/// <param name="Interval">Wilson interval of their share; null without negatives. Unlike the bootstrap it tells how little 0 of 20 proves.</param>
/// <param name="ByConfidence">At the confidences .01, .02 … .99; empty without negatives.</param>
public sealed record FalseAlarmCurve(int Negatives, int Alarmed, Interval? Interval, IReadOnlyList<FalseAlarmPoint> ByConfidence)
{
    internal static FalseAlarmCurve Of(IReadOnlyList<EvaluatedImage> images, EvaluationOptions options)
    {
        var highest = images.Where(i => i.IsNegative).Select(FalseAlarms.HighestScore).ToArray();
        var alarmed = highest.Count(s => s >= options.Confidence);
        return new FalseAlarmCurve(
            highest.Length,
            alarmed,
            WilsonInterval.Of(alarmed, highest.Length, options.IntervalLevel),
            highest.Length == 0
                ? []
                : [.. ConfidenceGrid.Values.Select(c => new FalseAlarmPoint(c, highest.Count(s => s >= c) / (double)highest.Length))]);
    }
}
