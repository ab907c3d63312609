using FlareScope.Core.Statistics;

namespace FlareScope.Core.Detection;

/// <summary>One figure of two models over the same pictures.</summary>
/// <param name="A">Of the first model.</param>
/// <param name="B">Of the second.</param>
/// <param name="Difference">A − B.</param>
/// <param name="Interval">Paired bootstrap interval of the difference; null when it is unknown or no resamples were asked for.</param>
/// <param name="ShareABetter">Share of the resamples in which A is strictly better.</param>
/// <param name="ShareEqual">Share of the resamples in which both are equal.</param>
/// <param name="Verdict">What the interval shows.</param>
public sealed record ComparedFigure(
    double? A, double? B, double? Difference, Interval? Interval, double? ShareABetter, double? ShareEqual, ComparisonVerdict Verdict)
{
    // Sums of the same shares in another order may differ in the last digit; that is no difference.
    private const double Equal = 1e-12;

    /// <summary>Puts a figure of both and of their resamples together.</summary>
    /// <param name="a">Of the first model.</param>
    /// <param name="b">Of the second.</param>
    /// <param name="draws">The pair in each resample.</param>
    /// <param name="level">Coverage of the interval.</param>
    /// <param name="lessIsBetter">Whether the smaller one is better.</param>
    internal static ComparedFigure Of(double? a, double? b, IEnumerable<(double? A, double? B)> draws, double level, bool lessIsBetter)
    {
        var all = draws.ToArray();
        double[] differences = [.. all.Select(d => Rounded(d.A - d.B)).OfType<double>()];
        var interval = PercentileInterval.Of(differences, all.Length, level);
        return new ComparedFigure(
            a,
            b,
            a - b,
            interval,
            interval is null ? null : differences.Count(d => lessIsBetter ? d < 0 : d > 0) / (double)differences.Length,
            interval is null ? null : differences.Count(d => d == 0) / (double)differences.Length,
            Judge(interval, lessIsBetter));
    }

    private static double? Rounded(double? difference) => difference is { } d && Math.Abs(d) < Equal ? 0 : difference;

    private static ComparisonVerdict Judge(Interval? interval, bool lessIsBetter) => interval switch
    {
        null => ComparisonVerdict.Unknown,
        { Low: > 0 } => lessIsBetter ? ComparisonVerdict.BBetter : ComparisonVerdict.ABetter,
        { High: < 0 } => lessIsBetter ? ComparisonVerdict.ABetter : ComparisonVerdict.BBetter,
        _ => ComparisonVerdict.NoDifferenceShown,
    };
}
