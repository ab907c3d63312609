namespace FlareScope.Core.Statistics;

/// <summary>Covariance of a smooth function seen through noise: constant² + signal² exp(-½ Σ (Δx/length)²) + noise² on the diagonal.</summary>
/// <remarks>Rasmussen and Williams, Gaussian Processes for Machine Learning (2006), equation 5.1.</remarks>
/// <param name="Constant">Standard deviation of an unknown constant.</param>
/// <param name="Signal">Standard deviation of the smooth function.</param>
/// <param name="LengthScales">How far the function stays alike along each column, in the column's unit.</param>
/// <param name="Noise">Standard deviation of one observation about the function.</param>
public sealed record GaussianKernel(double Constant, double Signal, double[] LengthScales, double Noise)
{
    /// <summary>Covariance of the function (constant included, noise left out) at two places.</summary>
    public double Covariance(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var squared = 0.0;
        for (var j = 0; j < LengthScales.Length; j++)
        {
            var step = (a[j] - b[j]) / LengthScales[j];
            squared += step * step;
        }

        return Constant * Constant + Signal * Signal * Math.Exp(-squared / 2);
    }
}
