using FlareScope.Core.Statistics;

namespace FlareScope.Core.Calibration;

/// <summary>Makes a site's interval from what leaving points out showed.</summary>
/// <remarks>
/// Science notes, ground.md section 8. Conformal: the ceil((n+1) × coverage)-th smallest absolute left-out residual, which holds
/// for any distribution of exchangeable points (Vovk, Gammerman and Shafer, Algorithmic Learning in a Random World, 2005).
/// </remarks>
internal static class IntervalMaker
{
    public const string Conformal = "conformal";
    public const string Student = "student-t";

    /// <summary>Makes the interval.</summary>
    /// <param name="leftOut">Metered minus left-out ln(flow), one per point.</param>
    /// <param name="parameters">How many parameters the points decided.</param>
    /// <param name="tierTwoSigma">
    /// Standard deviation of the tier-2 ln(flow) for the one-factor model, whose few points need a prior scatter; null for others.
    /// </param>
    /// <param name="options">The numbers of the method.</param>
    public static CalibrationInterval Make(double[] leftOut, double parameters, double? tierTwoSigma, CalibrationOptions options)
    {
        var n = leftOut.Length;
        var absolute = leftOut.Select(Math.Abs).Order().ToArray();
        var conformal = n >= options.ConformalPoints;
        var (half, share) = tierTwoSigma is { } sigma
            ? OneFactor(leftOut, sigma, options)
            : (conformal ? absolute[Rank(n, options.Coverage) - 1] : HalfWidthByStudent(leftOut, parameters), parameters / (n + parameters));
        half = Math.Max(half, options.LeastScatter * NormalDistribution.P95);
        var inside = absolute.Count(e => e <= half);
        return new(conformal ? Conformal : Student, options.Coverage, half, Math.Exp(half), (double)inside / n, share);
    }

    /// <summary>Rank, from 1, of the residual that bounds an interval; at most n.</summary>
    internal static int Rank(int n, double coverage) => Math.Min(n, (int)Math.Ceiling((n + 1) * coverage));

    private static double HalfWidthByStudent(double[] leftOut, double parameters)
    {
        var freedom = Math.Max(1, leftOut.Length - parameters);
        return StudentDistribution.P95(freedom) * Math.Sqrt(leftOut.Sum(e => e * e) / leftOut.Length);
    }

    /// <summary>Posterior of one factor, 1/(1/σ_T2² + n/s²), and a new point's scatter s² about it.</summary>
    private static (double Half, double Share) OneFactor(double[] leftOut, double tierTwoSigma, CalibrationOptions options)
    {
        var n = leftOut.Length;
        // A left-out residual against the median of the others is wider than the scatter by 1 + 1/(n-1).
        var observed = leftOut.Sum(e => e * e) / (1 + 1.0 / (n - 1)) * (n - 1) / n;
        var freedom = options.ScatterWeight + n - 1;
        var scatter = (options.ScatterWeight * options.Scatter * options.Scatter + observed) / freedom;
        var factor = 1 / (1 / (tierTwoSigma * tierTwoSigma) + n / scatter);
        return (StudentDistribution.P95(freedom) * Math.Sqrt(scatter + factor), factor / (scatter + factor));
    }
}
