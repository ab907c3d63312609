using FlareScope.Core.Statistics;

namespace FlareScope.Core.Detection;

/// <summary>Bootstrap intervals over pictures: how far the figures would move with another set of pictures like these.</summary>
/// <param name="Level">Coverage aimed at, for example .95.</param>
/// <param name="Resamples">Number of resamples drawn.</param>
/// <param name="Map50">Of <see cref="DetectionScores.Map50"/>.</param>
/// <param name="Map5095">Of <see cref="DetectionScores.Map5095"/>.</param>
/// <param name="Classes">Of each class.</param>
/// <param name="FalseAlarmShare">Of <see cref="DetectionScores.FalseAlarmShare"/>.</param>
public sealed record ScoreIntervals(
    double Level,
    int Resamples,
    Interval? Map50,
    Interval? Map5095,
    PerClass<ClassIntervals> Classes,
    Interval? FalseAlarmShare);
