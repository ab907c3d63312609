using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Nightfire;

/// <summary>A mean over looks as a volume with its errors.</summary>
/// <param name="BcmPerYear">Median, billion m3 per year at 15 °C.</param>
/// <param name="Errors">Its errors.</param>
internal sealed record MeanRate(double BcmPerYear, VolumeErrors Errors)
{
    /// <summary>The mean of a predictor over looks, zeros among them.</summary>
    /// <param name="predictors">One for each look; one at least above zero.</param>
    /// <param name="options">Calibration and priors.</param>
    public static MeanRate Of(IReadOnlyCollection<double> predictors, NightfireOptions options)
    {
        var mean = predictors.Average();
        var variance = predictors.Count > 1 ? predictors.Sum(p => (p - mean) * (p - mean)) / (predictors.Count - 1) : 0;
        return new(
            options.Calibration.AnnualBcm(mean),
            options.Uncertainty.Of(predictors.Count(p => p > 0), variance / (mean * mean), predictors.Count));
    }
}
