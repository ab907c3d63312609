namespace FlareScope.Core.Statistics;

/// <summary>
/// Covariance of a nearly straight function seen through noise: constant² + Σ slope² x x' + signal² exp(-½ |x - x'|²/length²),
/// and noise² on the diagonal.
/// </summary>
/// <remarks>Rasmussen and Williams, Gaussian Processes for Machine Learning (2006), equations 4.9 and 4.25 (linear) and 4.1.</remarks>
/// <param name="Constant">Standard deviation of an unknown constant.</param>
/// <param name="Slopes">Standard deviation of the slope along each column.</param>
/// <param name="Signal">Standard deviation of what bends.</param>
/// <param name="LengthScale">How far what bends stays alike, in the columns' unit.</param>
/// <param name="Noise">Standard deviation of one observation about the function.</param>
public sealed record GaussianKernel(double Constant, double[] Slopes, double Signal, double LengthScale, double Noise)
{
    /// <summary>Covariance of the function (noise left out) at two places.</summary>
    public double Covariance(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var (squared, linear) = (0.0, 0.0);
        for (var j = 0; j < Slopes.Length; j++)
        {
            var step = a[j] - b[j];
            squared += step * step;
            linear += Slopes[j] * Slopes[j] * a[j] * b[j];
        }

        return Constant * Constant + linear + Signal * Signal * Math.Exp(-squared / (2 * LengthScale * LengthScale));
    }
}
