using FlareScope.Core.Statistics;

namespace FlareScope.Core.Detection;

/// <summary>
/// Interval of a share counted over independent cases; unlike a bootstrap it is not empty when none or all of them count.
/// Source: Wilson, Journal of the American Statistical Association 22 (1927) 209.
/// </summary>
internal static class WilsonInterval
{
    /// <summary>The interval; null without cases.</summary>
    internal static Interval? Of(long counted, long cases, double level)
    {
        if (cases == 0)
            return null;
        var z = NormalDistribution.Quantile(.5 + (level / 2));
        double n = cases, share = counted / n, square = z * z;
        var middle = (share + (square / (2 * n))) / (1 + (square / n));
        var half = z / (1 + (square / n)) * Math.Sqrt((share * (1 - share) / n) + (square / (4 * n * n)));
        return new Interval(counted == 0 ? 0 : Math.Max(0, middle - half), counted == cases ? 1 : Math.Min(1, middle + half));
    }
}
