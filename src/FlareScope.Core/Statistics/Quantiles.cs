namespace FlareScope.Core.Statistics;

/// <summary>A figure as its median and the 5th and 95th percentiles, all in the same unit; a 90 % interval.</summary>
/// <param name="P05">5th percentile.</param>
/// <param name="P50">Median.</param>
/// <param name="P95">95th percentile.</param>
public readonly record struct Quantiles(double P05, double P50, double P95)
{
    /// <summary>The percentiles of a sample.</summary>
    /// <param name="sample">At least one number, in any order; not changed.</param>
    /// <exception cref="ArgumentException">The sample is empty.</exception>
    public static Quantiles Of(IReadOnlyCollection<double> sample)
    {
        var sorted = sample.ToArray();
        Array.Sort(sorted);
        return new(Percentile(sorted, 0.05), Percentile(sorted, 0.50), Percentile(sorted, 0.95));
    }

    /// <summary>One percentile of a sorted sample, interpolated linearly between its neighbours (Hyndman and Fan, type 7).</summary>
    /// <param name="sorted">At least one number, ascending.</param>
    /// <param name="share">0..1, both inclusive.</param>
    /// <exception cref="ArgumentException">The sample is empty.</exception>
    public static double Percentile(ReadOnlySpan<double> sorted, double share)
    {
        if (sorted.IsEmpty)
            throw new ArgumentException("A percentile needs at least one number.", nameof(sorted));
        var position = share * (sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    /// <summary>Multiplies all three by a non-negative factor (a change of unit).</summary>
    public Quantiles Scale(double factor) => new(P05 * factor, P50 * factor, P95 * factor);
}
