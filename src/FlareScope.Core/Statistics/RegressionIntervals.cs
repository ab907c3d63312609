namespace FlareScope.Core.Statistics;

/// <summary>Bootstrap intervals of <see cref="RegressionScores"/>; null where a score is mostly unknown.</summary>
/// <param name="Level">Share inside, for example 0.95.</param>
/// <param name="Resamples">Resamples drawn.</param>
/// <param name="Blocks">Number of blocks drawn from; with one block there is nothing to draw and every end is null.</param>
/// <param name="Mae">Of the mean absolute error.</param>
/// <param name="Rmse">Of the root mean squared error.</param>
/// <param name="Mape">Of the mean absolute share.</param>
/// <param name="R2">Of 1 - SSE/SST.</param>
/// <param name="PearsonR2">Of the squared correlation.</param>
/// <param name="Bias">Of the mean error.</param>
public sealed record RegressionIntervals(
    double Level,
    int Resamples,
    int Blocks,
    Interval? Mae,
    Interval? Rmse,
    Interval? Mape,
    Interval? R2,
    Interval? PearsonR2,
    Interval? Bias)
{
    /// <summary>Intervals of every score.</summary>
    /// <param name="observed">Observations, one at least.</param>
    /// <param name="predicted">Predictions, as many.</param>
    /// <param name="options">How to draw.</param>
    /// <param name="blocks">Block of each pair, for example its day; null draws pairs one by one.</param>
    /// <exception cref="ArgumentException">Nothing is given, or the lengths differ.</exception>
    public static RegressionIntervals Of(
        double[] observed, double[] predicted, BootstrapOptions options, IReadOnlyList<int>? blocks = null)
    {
        Pairs.Check(observed, predicted);
        blocks ??= [.. Enumerable.Range(0, observed.Length)];
        if (blocks.Count != observed.Length)
            throw new ArgumentException($"{observed.Length} observations stand against {blocks.Count} blocks.", nameof(blocks));
        var count = blocks.Distinct().Count();

        // Every score is read from the same resamples.
        RegressionScores[] drawn = count < 2 ? [] : BlockBootstrap.Resamples(
            blocks, items => RegressionScores.Of(Pick(observed, items), Pick(predicted, items)), options);
        Interval? Score(Func<RegressionScores, double?> one) =>
            count < 2 ? null : PercentileInterval.Of([.. drawn.Select(one).OfType<double>()], options.Resamples, options.Level);
        return new(
            options.Level,
            options.Resamples,
            count,
            Score(s => s.Mae),
            Score(s => s.Rmse),
            Score(s => s.Mape),
            Score(s => s.R2),
            Score(s => s.PearsonR2),
            Score(s => s.Bias));
    }

    private static double[] Pick(double[] values, int[] drawn) => Array.ConvertAll(drawn, i => values[i]);
}
