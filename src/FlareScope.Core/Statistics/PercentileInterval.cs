namespace FlareScope.Core.Statistics;

/// <summary>The central interval of what resamples said of a figure.</summary>
internal static class PercentileInterval
{
    /// <summary>Reads it.</summary>
    /// <param name="known">The figure in those resamples that could tell it.</param>
    /// <param name="resamples">How many resamples there were.</param>
    /// <param name="level">Share of them inside the interval, 0..1.</param>
    /// <returns>Null when the figure is unknown in half of the resamples or more.</returns>
    internal static Interval? Of(IReadOnlyCollection<double> known, int resamples, double level)
    {
        if (known.Count == 0 || known.Count * 2 <= resamples)
            return null;
        var sorted = known.Order().ToArray();
        var tail = (1 - level) / 2;
        return new(Quantiles.Percentile(sorted, tail), Quantiles.Percentile(sorted, 1 - tail));
    }
}
