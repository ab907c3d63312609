namespace FlareScope.Core.Statistics;

/// <summary>
/// Percentile bootstrap: how far a figure would move with another sample like this one. Items that stand or fall together (the
/// flares of one picture, the frames of one video) must come as one item.
/// Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
/// </summary>
public static class PercentileBootstrap
{
    /// <summary>Resamples and reads the interval of a figure.</summary>
    /// <param name="items">The sample.</param>
    /// <param name="figure">The figure of a sample; null where it is unknown.</param>
    /// <param name="resamples">Number of resamples, 1 or more.</param>
    /// <param name="level">Coverage aimed at, above 0 and below 1.</param>
    /// <param name="seed">Equal seeds give equal intervals.</param>
    /// <returns>Both ends; null as <see cref="Percentiles"/>, or when the sample is empty.</returns>
    public static (double Low, double High)? Of<T>(
        IReadOnlyList<T> items, Func<IReadOnlyList<T>, double?> figure, int resamples = 500, double level = 0.95, ulong seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        if (items.Count == 0)
            return null;
        var random = new SeededRandom(seed);
        var figures = new double?[resamples];
        var drawn = new T[items.Count];
        for (var r = 0; r < resamples; r++)
        {
            for (var i = 0; i < drawn.Length; i++)
                drawn[i] = items[(int)(random.NextDouble() * items.Count)];
            figures[r] = figure(drawn);
        }

        return Percentiles(figures, level);
    }

    /// <summary>Central interval of resampled figures; null when the figure is unknown in half of the resamples or more.</summary>
    /// <param name="figures">The figure of each resample; null where it is unknown.</param>
    /// <param name="level">Coverage aimed at, above 0 and below 1.</param>
    public static (double Low, double High)? Percentiles(IReadOnlyCollection<double?> figures, double level)
    {
        var known = figures.OfType<double>().Order().ToArray();
        return known.Length * 2 <= figures.Count
            ? null
            : (Quantiles.Percentile(known, (1 - level) / 2), Quantiles.Percentile(known, (1 + level) / 2));
    }
}
