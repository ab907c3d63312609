namespace FlareScope.Core.Totals;

/// <summary>Trapezoid weights of observations within a period, gaps left out.</summary>
/// <param name="Weights">Days that each observation stands for.</param>
/// <param name="Days">Their sum.</param>
/// <param name="LongestGapDays">Longest time without cover within the period, its two ends included.</param>
internal sealed record CoveredTime(double[] Weights, double Days, double LongestGapDays)
{
    /// <summary>Weighs observations.</summary>
    /// <param name="times">Times, ascending; those outside the period tell of the time between them and the first or last inside.</param>
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
            var (start, end) = (Later(times[i - 1], from), Earlier(times[i], to));
            if (step > maxGap || end <= start)
                continue;
            // Everything before this step that was not covered is one gap.
            longest = Math.Max(longest, (start - since).TotalDays);
            // A straight line between the two: the part inside the period leans on the one that it is nearer to.
            var length = (end - start).TotalDays;
            var later = ((start - times[i - 1]) + (end - times[i - 1])) / step / 2;
            weights[i - 1] += length * (1 - later);
            weights[i] += length * later;
            covered += length;
            since = end;
        }

        return new(weights, covered, Math.Max(longest, (to - since).TotalDays));
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;
}
