namespace FlareScope.Core.Detection;

/// <summary>Agreement of flame outlines with truth masks over a set of pictures that show flame.</summary>
/// <param name="Images">Pictures compared: those whose truth mask holds flame.</param>
/// <param name="Missed">Those of them in which no flame pixel was found.</param>
/// <param name="MeanIou">Mean intersection over union, 0..1, misses counted as 0.</param>
/// <param name="MedianIou">Median intersection over union, 0..1, misses counted as 0.</param>
/// <param name="MedianAreaError">Median of |found - truth| / truth, misses counted as 1.</param>
/// <param name="AreaBias">Geometric mean of found / truth where flame was found: 1 none, above 1 too large; null when all were missed.</param>
public sealed record MaskSummary(
    int Images, int Missed, double? MeanIou, double? MedianIou, double? MedianAreaError, double? AreaBias)
{
    /// <summary>Summarises comparisons; those without truth are left out.</summary>
    public static MaskSummary From(IEnumerable<MaskComparison> comparisons)
    {
        var all = comparisons.Where(c => c.TruthPixels > 0).ToArray();
        var overlaps = all.Select(c => c.IntersectionOverUnion ?? 0).ToArray();
        var ratios = all.Where(c => c.FoundPixels > 0).Select(c => Math.Log(c.FoundPixels / (double)c.TruthPixels)).ToArray();
        return new MaskSummary(
            all.Length,
            all.Length - ratios.Length,
            overlaps.Length == 0 ? null : overlaps.Average(),
            Median(overlaps),
            Median(all.Select(c => Math.Abs(c.AreaError ?? 0))),
            ratios.Length == 0 ? null : Math.Exp(ratios.Average()));
    }

    private static double? Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
