namespace FlareScope.Core.Statistics;

/// <summary>How well predictions meet observations; errors are prediction minus observation.</summary>
/// <param name="Mae">Mean absolute error, in the unit of the observations.</param>
/// <param name="Rmse">Root of the mean squared error, in the unit of the observations.</param>
/// <param name="Mape">Mean of |error| / |observation|, as a share (0.12 is 12 %); null when an observation is 0.</param>
/// <param name="R2">
/// 1 - SSE/SST, at most 1 and below 0 when the mean of the observations would do better (science notes, ground.md correction 8);
/// null when the observations are all equal.
/// </param>
/// <param name="PearsonR2">Squared Pearson correlation, 0..1, blind to scale and offset; null when either side is constant.</param>
/// <param name="Bias">Mean error, in the unit of the observations; above 0 when predictions are too high.</param>
public readonly record struct RegressionScores(double Mae, double Rmse, double? Mape, double? R2, double? PearsonR2, double Bias)
{
    /// <summary>Scores pairs of numbers.</summary>
    /// <param name="observed">Observations, one at least.</param>
    /// <param name="predicted">Predictions, as many and in the same order.</param>
    /// <exception cref="ArgumentException">Nothing is given, or the lengths differ.</exception>
    public static RegressionScores Of(ReadOnlySpan<double> observed, ReadOnlySpan<double> predicted)
    {
        Pairs.Check(observed, predicted);
        var n = observed.Length;
        var (meanObserved, meanPredicted) = (Moments.Mean(observed), Moments.Mean(predicted));
        var (absolute, squared, share, sum) = (0.0, 0.0, 0.0, 0.0);
        var (varObserved, varPredicted, covariance) = (0.0, 0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            var error = predicted[i] - observed[i];
            absolute += Math.Abs(error);
            squared += error * error;
            share += Math.Abs(error) / Math.Abs(observed[i]);
            sum += error;
            var (fromObserved, fromPredicted) = (observed[i] - meanObserved, predicted[i] - meanPredicted);
            varObserved += fromObserved * fromObserved;
            varPredicted += fromPredicted * fromPredicted;
            covariance += fromObserved * fromPredicted;
        }

        return new(
            absolute / n,
            Math.Sqrt(squared / n),
            double.IsFinite(share) ? share / n : null,
            varObserved > 0 ? 1 - squared / varObserved : null,
            varObserved > 0 && varPredicted > 0 ? Math.Min(1, covariance * covariance / (varObserved * varPredicted)) : null,
            sum / n);
    }
}
