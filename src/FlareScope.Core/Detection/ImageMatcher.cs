namespace FlareScope.Core.Detection;

using FlareScope.Core.Analysis;

/// <summary>
/// Pairs the detections of one class in one picture with its truth boxes, greedily in the order of their scores, as COCO does:
/// a detection takes the free truth box it overlaps most, the later one of equals, and prefers truth that counts over ignored truth.
/// </summary>
internal static class ImageMatcher
{
    /// <summary>COCO's guard for a threshold of exactly 1.</summary>
    private const double LargestThreshold = 1 - 1e-10;

    /// <summary>Matches at each threshold.</summary>
    /// <param name="truth">Truth boxes, those that count before the ignored ones.</param>
    /// <param name="counting">How many of <paramref name="truth"/> count.</param>
    /// <param name="found">Detections, best first.</param>
    /// <param name="thresholds">Overlaps; at most 16.</param>
    /// <returns>For each detection one bit per threshold: matched with any truth, and matched with ignored truth.</returns>
    internal static (ushort Matched, ushort OnIgnored)[] Match(
        ReadOnlySpan<PixelBox> truth, int counting, ReadOnlySpan<PixelBox> found, IReadOnlyList<double> thresholds)
    {
        var overlaps = new double[found.Length, truth.Length];
        for (var d = 0; d < found.Length; d++)
            for (var g = 0; g < truth.Length; g++)
                overlaps[d, g] = found[d].IntersectionOverUnion(truth[g]);

        var result = new (ushort Matched, ushort OnIgnored)[found.Length];
        var taken = new bool[truth.Length];
        for (var t = 0; t < thresholds.Count; t++)
        {
            Array.Clear(taken);
            var bit = (ushort)(1 << t);
            for (var d = 0; d < found.Length; d++)
            {
                var best = BestFree(overlaps, d, taken, counting, Math.Min(thresholds[t], LargestThreshold));
                if (best < 0)
                    continue;
                taken[best] = true;
                result[d].Matched |= bit;
                if (best >= counting)
                    result[d].OnIgnored |= bit;
            }
        }

        return result;
    }

    private static int BestFree(double[,] overlaps, int detection, bool[] taken, int counting, double atLeast)
    {
        var best = -1;
        for (var g = 0; g < taken.Length; g++)
        {
            if (g >= counting && best >= 0 && best < counting)
                break;
            if (taken[g] || overlaps[detection, g] < atLeast)
                continue;
            atLeast = overlaps[detection, g];
            best = g;
        }

        return best;
    }
}
