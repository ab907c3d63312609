namespace FlareScope.Core.Detection;

/// <summary>How two outlines of the same picture agree, counted in pixels.</summary>
/// <param name="TruthPixels">Pixels of the truth mask.</param>
/// <param name="FoundPixels">Pixels of the measured mask.</param>
/// <param name="SharedPixels">Pixels of both.</param>
public readonly record struct MaskComparison(long TruthPixels, long FoundPixels, long SharedPixels)
{
    /// <summary>Intersection over union, 0..1; null when both masks are empty.</summary>
    public double? IntersectionOverUnion
    {
        get
        {
            var union = TruthPixels + FoundPixels - SharedPixels;
            return union == 0 ? null : SharedPixels / (double)union;
        }
    }

    /// <summary>(found - truth) / truth: -1 when nothing was found, 0 when the areas are equal; null without truth.</summary>
    public double? AreaError => TruthPixels == 0 ? null : (FoundPixels - TruthPixels) / (double)TruthPixels;

    /// <summary>Compares two masks of one size; non-zero means inside.</summary>
    /// <param name="truth">Truth mask, row by row.</param>
    /// <param name="found">Measured mask, row by row, of the same length.</param>
    /// <exception cref="ArgumentException">The masks differ in size.</exception>
    public static MaskComparison Compare(ReadOnlySpan<byte> truth, ReadOnlySpan<byte> found)
    {
        if (truth.Length != found.Length)
            throw new ArgumentException($"Masks of {truth.Length} and {found.Length} pixels cannot be compared.", nameof(found));

        long inTruth = 0, inFound = 0, shared = 0;
        for (var i = 0; i < truth.Length; i++)
        {
            var t = truth[i] != 0;
            var f = found[i] != 0;
            inTruth += t ? 1 : 0;
            inFound += f ? 1 : 0;
            shared += t && f ? 1 : 0;
        }

        return new MaskComparison(inTruth, inFound, shared);
    }
}
