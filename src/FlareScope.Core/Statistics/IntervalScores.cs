namespace FlareScope.Core.Statistics;

/// <summary>Scores of intervals and quantiles.</summary>
public static class IntervalScores
{
    /// <summary>Share of the observations inside their interval, both ends inclusive, 0..1.</summary>
    /// <param name="observed">Observations, one at least.</param>
    /// <param name="low">Lower ends.</param>
    /// <param name="high">Upper ends.</param>
    /// <exception cref="ArgumentException">Nothing is given, or the lengths differ.</exception>
    public static double Coverage(ReadOnlySpan<double> observed, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        Pairs.Check(observed, low);
        Pairs.Check(observed, high);
        var inside = 0;
        for (var i = 0; i < observed.Length; i++)
        {
            if (observed[i] >= low[i] && observed[i] <= high[i])
                inside++;
        }

        return (double)inside / observed.Length;
    }

    /// <summary>Mean pinball loss of predicted quantiles: the loss that the true quantile makes least.</summary>
    /// <param name="observed">Observations, one at least.</param>
    /// <param name="quantile">Predictions of the quantile.</param>
    /// <param name="share">Which quantile, 0 exclusive to 1 exclusive; 0.5 gives half of the mean absolute error.</param>
    /// <returns>Loss in the unit of the observations, 0 or more.</returns>
    /// <remarks>Koenker and Bassett, Econometrica 46 (1978) 33.</remarks>
    /// <exception cref="ArgumentException">Nothing is given, or the lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is outside (0, 1).</exception>
    public static double Pinball(ReadOnlySpan<double> observed, ReadOnlySpan<double> quantile, double share)
    {
        Pairs.Check(observed, quantile);
        if (share is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share between 0 and 1 is needed.");
        var sum = 0.0;
        for (var i = 0; i < observed.Length; i++)
        {
            var above = observed[i] - quantile[i];
            sum += above >= 0 ? share * above : (share - 1) * above;
        }

        return sum / observed.Length;
    }
}
