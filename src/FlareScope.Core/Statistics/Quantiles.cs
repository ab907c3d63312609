namespace FlareScope.Core.Statistics;

/// <summary>A figure as its median and the 5th and 95th percentiles, all in the same unit; a 90 % interval.</summary>
/// <param name="P05">5th percentile.</param>
/// <param name="P50">Median.</param>
/// <param name="P95">95th percentile.</param>
public readonly record struct Quantiles(double P05, double P50, double P95)
{
    /// <summary>Multiplies all three by a non-negative factor (a change of unit).</summary>
    public Quantiles Scale(double factor) => new(P05 * factor, P50 * factor, P95 * factor);
}
