namespace FlareScope.Core.Totals;

/// <summary>Trapezoid weights of observations, gaps left out.</summary>
/// <param name="Weights">Days that each observation stands for.</param>
/// <param name="Days">Their sum.</param>
/// <param name="LongestGapDays">Longest time without cover within the period, its two ends included.</param>
internal sealed record CoveredTime(double[] Weights, double Days, double LongestGapDays)
{
    /// <summary>Weighs observations.</summary>
    /// <param name="times">Times within the period, ascending.</param>
    /// <param name="from">Start of the period.</param>
    /// <param name="to">End of the period.</param>
    /// <param name="maxGap">Neighbours further apart have a gap between them.</param>
    public static CoveredTime Of(IReadOnlyList<DateTimeOffset> times, DateTimeOffset from, DateTimeOffset to, TimeSpan maxGap)
    {
        var weights = new double[times.Count];
        var (covered, longest, since) = (0.0, 0.0, from);
        for (var i = 1; i < times.Count; i++)
        {
            var step = times[i] - times[i - 1];
            if (step > maxGap)
                continue;
            // Everything before this step that was not covered is one gap.
            longest = Math.Max(longest, (times[i - 1] - since).TotalDays);
            weights[i - 1] += step.TotalDays / 2;
            weights[i] += step.TotalDays / 2;
            covered += step.TotalDays;
            since = times[i];
        }

        return new(weights, covered, Math.Max(longest, (to - since).TotalDays));
    }
}
