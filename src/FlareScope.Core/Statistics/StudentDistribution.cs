using MathNet.Numerics.Distributions;

namespace FlareScope.Core.Statistics;

/// <summary>Student's t distribution.</summary>
public static class StudentDistribution
{
    /// <summary>The value below which this share of the distribution lies.</summary>
    /// <param name="share">Above 0 and below 1.</param>
    /// <param name="degreesOfFreedom">Above 0; need not be whole.</param>
    public static double Quantile(double share, double degreesOfFreedom) => StudentT.InvCDF(0, 1, degreesOfFreedom, share);

    /// <summary>95th percentile: half the width of a 90 % interval in standard deviations.</summary>
    /// <param name="degreesOfFreedom">Above 0; need not be whole.</param>
    public static double P95(double degreesOfFreedom) => Quantile(0.95, degreesOfFreedom);
}
