using FlareScope.Core.Statistics;

namespace FlareScope.Core.Detection;

/// <summary>
/// Compares scores with how often they are right. Source of the error: Guo, Pleiss, Sun, Weinberger, ICML 2017, equation 3 (from memory);
/// for boxes, a box is right when it matches truth at an overlap of .50.
/// </summary>
internal static class CalibrationEvaluator
{
    internal static ScoreCalibration Score(ClassMatches at50, int pictures, EvaluationOptions options)
    {
        var (all, kept) = Sum(at50, PictureResamples.Once(pictures), options.Confidence);
        var draws = at50.Rows.IsEmpty
            ? []
            : PictureResamples.Draw(pictures, options).Select(w => Sum(at50, w, options.Confidence)).Select(s => (All: s.All.Error, Kept: s.Kept.Error)).ToArray();
        return new ScoreCalibration(
            [.. Enumerable.Range(0, ScoreTenths.Count).Select(b => all.Bin(b, options.IntervalLevel))],
            all.Error,
            Of(draws.Select(d => d.All)),
            kept.Error,
            Of(draws.Select(d => d.Kept)));

        Interval? Of(IEnumerable<double?> errors) =>
            PercentileInterval.Of([.. errors.OfType<double>()], options.Resamples, options.IntervalLevel);
    }

    private static (ScoreTenths All, ScoreTenths Kept) Sum(ClassMatches at50, int[] weights, double confidence)
    {
        var (all, kept) = (new ScoreTenths(), new ScoreTenths());
        foreach (var row in at50.Rows)
        {
            all.Add(row.Score, row.IsHit(0), weights[row.Image]);
            if (row.Score >= confidence)
                kept.Add(row.Score, row.IsHit(0), weights[row.Image]);
        }

        return (all, kept);
    }
}
