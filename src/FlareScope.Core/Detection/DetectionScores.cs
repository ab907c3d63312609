namespace FlareScope.Core.Detection;

/// <summary>The figures of a detector on one set of pictures. What the set cannot tell is null, never zero.</summary>
/// <param name="Images">Pictures scored.</param>
/// <param name="Negatives">Those of them without any truth box.</param>
/// <param name="Map50">Mean of <see cref="ClassMetrics.Ap50"/> over the classes that have truth.</param>
/// <param name="Map5095">Mean of <see cref="ClassMetrics.Ap5095"/> over the classes that have truth.</param>
/// <param name="Classes">Figures of each class.</param>
/// <param name="FalseAlarmShare">Share of the negatives with at least one box of any class at the confidence; null without negatives.</param>
/// <param name="Intervals">Bootstrap intervals; null when none were asked for.</param>
public record DetectionScores(
    int Images,
    int Negatives,
    double? Map50,
    double? Map5095,
    PerClass<ClassMetrics> Classes,
    double? FalseAlarmShare,
    ScoreIntervals? Intervals);
