namespace FlareScope.Datasets.Simulated;

/// <summary>How well a size was measured; errors as shares of the true size.</summary>
/// <param name="Bias">Mean of measured over true, less 1.</param>
/// <param name="MedianBias">Median of measured over true, less 1.</param>
/// <param name="MedianError">Median absolute error.</param>
/// <param name="P90Error">90th percentile of the absolute error.</param>
public sealed record SizeScores(Estimated Bias, Estimated MedianBias, Estimated MedianError, Estimated P90Error)
{
    internal static SizeScores Of(IReadOnlyList<PictureOutcome> pictures, Func<FlareOutcome, double?> ratio)
    {
        double? Error(FlareOutcome flare) => flare.Cut ? null : ratio(flare) - 1;
        double? Absolute(FlareOutcome flare) => Error(flare) is { } error ? Math.Abs(error) : null;
        return new(
            Estimated.Mean(pictures, Error),
            Estimated.Percentile(pictures, Error, 0.5),
            Estimated.Percentile(pictures, Absolute, 0.5),
            Estimated.Percentile(pictures, Absolute, 0.9));
    }
}
