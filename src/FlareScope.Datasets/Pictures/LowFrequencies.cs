using SkiaSharp;

namespace FlareScope.Datasets.Pictures;

/// <summary>The perceptual hash known as pHash: signs of the lowest terms of a 32 x 32 discrete cosine transform.</summary>
internal static class LowFrequencies
{
    private const int Side = 32;
    private const int Kept = 8;
    private static readonly double[] Cosines = [.. from u in Enumerable.Range(0, Kept) from x in Enumerable.Range(0, Side) select Math.Cos(Math.PI * u * (2 * x + 1) / (2.0 * Side))];

    /// <summary>A bit for each of the 8 x 8 lowest terms but the mean: above the median of them or not.</summary>
    internal static ulong Signs(SKBitmap picture)
    {
        var cells = CellMeans.Of(picture, Side, Side);
        var rows = new double[Side * Kept];
        for (var y = 0; y < Side; y++)
        {
            for (var u = 0; u < Kept; u++)
            {
                for (var x = 0; x < Side; x++)
                    rows[y * Kept + u] += cells[y * Side + x].Grey * Cosines[u * Side + x];
            }
        }

        var terms = new double[Kept * Kept];
        for (var v = 0; v < Kept; v++)
        {
            for (var u = 0; u < Kept; u++)
            {
                for (var y = 0; y < Side; y++)
                    terms[v * Kept + u] += rows[y * Kept + u] * Cosines[v * Side + y];
            }
        }

        var median = terms.Skip(1).Order().ElementAt((terms.Length - 1) / 2);
        var signs = 0UL;
        for (var i = 1; i < terms.Length; i++)
            signs |= terms[i] > median ? 1UL << i : 0;
        return signs;
    }
}
