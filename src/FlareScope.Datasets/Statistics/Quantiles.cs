namespace FlareScope.Datasets.Statistics;

/// <summary>Where nine tenths of some figures lie.</summary>
/// <param name="P05">5 % are below.</param>
/// <param name="P50">Half are below.</param>
/// <param name="P95">95 % are below.</param>
public sealed record Quantiles(double P05, double P50, double P95)
{
    /// <summary>Quantiles of figures, by linear interpolation; null when there are none.</summary>
    public static Quantiles? Of(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToArray();
        return sorted.Length == 0 ? null : new(At(sorted, 0.05), At(sorted, 0.5), At(sorted, 0.95));
    }

    private static double At(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
