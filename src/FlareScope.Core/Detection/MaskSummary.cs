namespace FlareScope.Core.Detection;

/// <summary>Agreement of flame outlines with truth masks over a set of pictures that show flame.</summary>
/// <param name="Images">Pictures compared: those whose truth mask holds flame.</param>
/// <param name="Missed">Those of them in which no flame pixel was found.</param>
/// <param name="MeanIou">Mean intersection over union, 0..1, misses counted as 0.</param>
/// <param name="MedianIou">Median intersection over union, 0..1, misses counted as 0.</param>
/// <param name="MedianAreaError">Median of |found - truth| / truth, misses counted as 1.</param>
/// <param name="P90AreaError">The area error that nine tenths of the pictures do not exceed, misses counted as 1.</param>
/// <param name="MedianAreaRatio">Median of found / truth, misses counted as 0: 1 is no bias, above 1 is too large.</param>
public sealed record MaskSummary(
    int Images, int Missed, double? MeanIou, double? MedianIou, double? MedianAreaError, double? P90AreaError, double? MedianAreaRatio)
{
    /// <summary>Summarises comparisons; those without truth are left out.</summary>
    public static MaskSummary From(IEnumerable<MaskComparison> comparisons)
    {
        var all = comparisons.Where(c => c.TruthPixels > 0).ToArray();
        var overlaps = all.Select(c => c.IntersectionOverUnion ?? 0).ToArray();
        return new MaskSummary(
            all.Length,
            all.Count(c => c.FoundPixels == 0),
            overlaps.Length == 0 ? null : overlaps.Average(),
            Median(overlaps),
            Median(all.Select(c => Math.Abs(c.AreaError ?? 0))),
            Quantile(all.Select(c => Math.Abs(c.AreaError ?? 0)), 0.9),
            Median(all.Select(c => c.FoundPixels / (double)c.TruthPixels)));
    }

    private static double? Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The smallest value that a share of them does not exceed.</summary>
    private static double? Quantile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? null : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
    }
}
