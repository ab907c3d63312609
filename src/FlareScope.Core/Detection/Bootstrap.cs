using FlareScope.Core.Statistics;

namespace FlareScope.Core.Detection;

/// <summary>
/// Percentile bootstrap over pictures: boxes of one picture stand or fall together, so whole pictures are drawn with replacement.
/// Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
/// </summary>
internal static class Bootstrap
{
    /// <summary>Draws resamples and reads the intervals of every figure.</summary>
    /// <returns>The intervals; null when no resamples are wanted or there is nothing to resample.</returns>
    internal static ScoreIntervals? Run(MatchedSet set, EvaluationOptions options)
    {
        if (options.Resamples <= 0 || set.Count == 0)
            return null;

        DetectionScores[] draws = [.. PictureResamples.Draw(set.Count, options).Select(set.Score)];

        Interval? Of(Func<DetectionScores, double?> figure) => PercentileInterval.Of([.. draws.Select(figure).OfType<double>()], draws.Length, options.IntervalLevel);
        return new ScoreIntervals(
            options.IntervalLevel,
            options.Resamples,
            Of(s => s.Map50),
            Of(s => s.Map5095),
            PerClass<ClassIntervals>.From(c => new ClassIntervals(
                Of(s => s.Classes[c].Ap50),
                Of(s => s.Classes[c].Ap5095),
                Of(s => s.Classes[c].Precision),
                Of(s => s.Classes[c].Recall),
                Of(s => s.Classes[c].F1),
                Of(s => s.Classes[c].RecallAtPrecision95))),
            Of(s => s.FalseAlarmShare));
    }
}
