using MathNet.Numerics.Distributions;

namespace FlareScope.Core.Statistics;

/// <summary>Student's t distribution.</summary>
public static class StudentDistribution
{
    /// <summary>95th percentile: half the width of a 90 % interval in standard deviations.</summary>
    /// <param name="degreesOfFreedom">Above 0; need not be whole.</param>
    public static double P95(double degreesOfFreedom) => StudentT.InvCDF(0, 1, degreesOfFreedom, 0.95);
}
