namespace FlareScope.Core.Statistics;

/// <summary>Ridge regression in which far-off observations count less (Huber's weights, reweighted least squares).</summary>
/// <remarks>Huber, Robust Statistics (1981), chapter 7; scale from the median absolute residual at every step.</remarks>
public static class HuberRegression
{
    /// <summary>Residuals up to this many standard deviations keep their full weight: 95 % efficient for normal errors.</summary>
    public const double Tuning = 1.345;

    /// <summary>Standard deviation of a normal over its median absolute value.</summary>
    private const double NormalPerMedian = 1.482602218505602;

    private const int MaxSteps = 50;
    private const double Converged = 1e-8;

    /// <summary>Fits.</summary>
    /// <param name="rows">Rows of the design, an intercept's column of ones included.</param>
    /// <param name="target">One observation per row.</param>
    /// <param name="prior">Centres and widths of the coefficients.</param>
    /// <param name="priorNoise">Scatter believed beforehand; it also keeps a perfect fit from throwing rows out; above 0.</param>
    /// <param name="priorRows">How many rows that belief is worth; above 0.</param>
    public static LinearFit Fit(
        IReadOnlyList<double[]> rows, IReadOnlyList<double> target, RidgePrior prior, double priorNoise, double priorRows)
    {
        var noise = priorNoise;
        var fit = RidgeRegression.Fit(rows, target, prior, noise);
        for (var step = 0; step < MaxSteps; step++)
        {
            var scale = Scale(fit);
            noise = Math.Sqrt((priorRows * priorNoise * priorNoise + rows.Count * scale * scale) / (priorRows + rows.Count));
            var bound = Tuning * noise;
            var weights = Array.ConvertAll(fit.Residuals, e => Math.Min(1, bound / Math.Max(Math.Abs(e), double.Epsilon)));
            var next = RidgeRegression.Fit(rows, target, prior, noise, weights);
            var moved = next.Coefficients.Zip(fit.Coefficients, (a, b) => Math.Abs(a - b)).Max();
            fit = next;
            if (moved < Converged)
                break;
        }

        return fit;
    }

    private static double Scale(LinearFit fit)
    {
        var absolute = Array.ConvertAll(fit.Residuals, Math.Abs);
        var free = Math.Max(1, absolute.Length - fit.EffectiveParameters);
        return NormalPerMedian * Moments.Median(absolute) * Math.Sqrt(absolute.Length / free);
    }
}
