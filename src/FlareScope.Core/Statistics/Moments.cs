namespace FlareScope.Core.Statistics;

/// <summary>Means and variances of samples.</summary>
public static class Moments
{
    /// <summary>Arithmetic mean.</summary>
    /// <param name="sample">At least one number.</param>
    public static double Mean(ReadOnlySpan<double> sample)
    {
        var sum = 0.0;
        foreach (var x in sample)
            sum += x;
        return sum / sample.Length;
    }

    /// <summary>Middle value, or the mean of the two in the middle.</summary>
    /// <param name="sample">At least one number, in any order; not changed.</param>
    public static double Median(ReadOnlySpan<double> sample)
    {
        var sorted = sample.ToArray();
        Array.Sort(sorted);
        return Quantiles.Percentile(sorted, 0.5);
    }

    /// <summary>Population variance (divided by n) of a sample.</summary>
    /// <param name="sample">At least one number.</param>
    public static double Variance(ReadOnlySpan<double> sample)
    {
        var mean = 0.0;
        foreach (var x in sample)
            mean += x / sample.Length;
        var sum = 0.0;
        foreach (var x in sample)
            sum += (x - mean) * (x - mean);
        return sum / sample.Length;
    }

    /// <summary>exp of the weighted mean of logarithms.</summary>
    /// <param name="terms">Positive values with non-negative weights, of which one at least is above zero.</param>
    public static double GeometricMean(IEnumerable<(double Value, double Weight)> terms)
    {
        var (sum, weights) = (0.0, 0.0);
        foreach (var (value, weight) in terms)
        {
            sum += weight * Math.Log(value);
            weights += weight;
        }

        return Math.Exp(sum / weights);
    }
}
