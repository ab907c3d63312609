using FlareScope.Core.Analysis;
using FlareScope.Core.Statistics;

namespace FlareScope.Satellite.Volumes;

/// <summary>Independent errors of one volume; standard deviations of its logarithm.</summary>
/// <param name="Calibration">The calibration, common to all sites.</param>
/// <param name="Looks">Fit, atmosphere and flicker, averaged over the looks.</param>
/// <param name="Sampling">A mean of few looks instead of all hours.</param>
public readonly record struct VolumeErrors(double Calibration, double Looks, double Sampling)
{
    /// <summary>All together.</summary>
    public double Total => Math.Sqrt(Calibration * Calibration + Looks * Looks + Sampling * Sampling);

    /// <summary>Shares of the variance, largest first.</summary>
    public IReadOnlyList<VarianceShare> Shares()
    {
        var total = Total * Total;
        VarianceShare[] shares =
        [
            new("volume-calibration", Calibration * Calibration / total),
            new("single-looks", Looks * Looks / total),
            new("sampling-in-time", Sampling * Sampling / total),
        ];
        return [.. shares.Where(s => s.ShareOfVariance > 0).OrderByDescending(s => s.ShareOfVariance)];
    }

    /// <summary>Errors of a sum: the calibration is common to all its terms, the rest is independent.</summary>
    /// <param name="terms">Positive medians with their errors, one at least.</param>
    public static VolumeErrors OfSum(IReadOnlyCollection<(double Median, VolumeErrors Errors)> terms)
    {
        var sum = terms.Sum(t => t.Median);
        return new(
            terms.Max(t => t.Errors.Calibration),
            Math.Sqrt(terms.Sum(t => Math.Pow(t.Median * t.Errors.Looks, 2))) / sum,
            Math.Sqrt(terms.Sum(t => Math.Pow(t.Median * t.Errors.Sampling, 2))) / sum);
    }

    /// <summary>A log-normal 90 % interval around a median.</summary>
    /// <param name="median">Median.</param>
    /// <param name="sigmaLn">Standard deviation of the logarithm.</param>
    public static Quantiles Around(double median, double sigmaLn)
    {
        var factor = Math.Exp(NormalDistribution.P95 * sigmaLn);
        return new(median / factor, median, median * factor);
    }
}
