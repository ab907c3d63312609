using FlareScope.Core.Statistics;

namespace FlareScope.Core.Series;

/// <summary>How long a flickering flame remembers.</summary>
/// <remarks>
/// Science notes, ground.md section 3: n_eff = T/(2τ), τ the integral of the autocorrelation, 0.5 to 1 s for flares. The sum is
/// cut at the first lag that is not positive.
/// </remarks>
public static class Autocorrelation
{
    /// <summary>Integral time τ, s; half of the spacing when neighbours are not correlated, 0 for a series that does not change.</summary>
    /// <param name="values">The series, at least two values.</param>
    /// <param name="spacingS">Mean time from one value to the next, s.</param>
    public static double IntegralTimeS(ReadOnlySpan<double> values, double spacingS)
    {
        var mean = Moments.Mean(values);
        var variance = Moments.Variance(values);
        if (!(variance > 0))
            return 0;
        var sum = 0.5;
        for (var lag = 1; lag < values.Length; lag++)
        {
            var covariance = 0.0;
            for (var i = lag; i < values.Length; i++)
                covariance += (values[i] - mean) * (values[i - lag] - mean);
            if (covariance <= 0)
                break;
            sum += covariance / (values.Length * variance);
        }

        return sum * spacingS;
    }

    /// <summary>Number of independent frames that a series is worth, from 1 to its number of values.</summary>
    /// <param name="count">Number of values.</param>
    /// <param name="spacingS">Mean time from one value to the next, s.</param>
    /// <param name="integralTimeS">Integral time τ, s.</param>
    public static double EffectiveCount(int count, double spacingS, double integralTimeS) =>
        integralTimeS > 0 ? Math.Clamp(count * spacingS / (2 * integralTimeS), 1, count) : count;
}
