using System.Numerics;
using SkiaSharp;

namespace FlareScope.Datasets.Pictures;

/// <summary>
/// What stays of a picture when it is scaled, recompressed or a little brightened: the signs of its lowest frequencies (pHash), of its
/// horizontal slopes (dHash), and its colours on a grid of 8 x 8.
/// </summary>
/// <param name="Frequencies">63 signs of DCT terms against their median.</param>
/// <param name="Slopes">64 signs: lighter than the neighbour on the left.</param>
/// <param name="Colours">Mean red, green and blue of each of 8 x 8 cells.</param>
public sealed record PictureHash(ulong Frequencies, ulong Slopes, IReadOnlyList<byte> Colours)
{
    private const int Cells = 8;

    /// <summary>Takes the hash of an upright RGBA picture.</summary>
    public static PictureHash Of(SKBitmap picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var colours = CellMeans.Of(picture, Cells, Cells).SelectMany(c => new[] { c.Red, c.Green, c.Blue }).Select(v => (byte)Math.Round(v));
        return new PictureHash(LowFrequencies.Signs(picture), SlopeSigns(picture), [.. colours]);
    }

    /// <summary>How far another picture is.</summary>
    public PictureDistance To(PictureHash other)
    {
        var (frequencies, slopes) = SignsTo(other);
        return new(frequencies, slopes, ColourDifference(other));
    }

    /// <summary>The two counts of signs alone, which take no time.</summary>
    internal (int Frequencies, int Slopes) SignsTo(PictureHash other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (BitOperations.PopCount(Frequencies ^ other.Frequencies), BitOperations.PopCount(Slopes ^ other.Slopes));
    }

    /// <summary>Mean difference of the cells' colours after levelling the overall brightness, 0..255.</summary>
    private double ColourDifference(PictureHash other)
    {
        double shift = 0;
        for (var i = 0; i < Colours.Count; i++)
            shift += Colours[i] - other.Colours[i];
        shift /= Colours.Count;
        double sum = 0;
        for (var i = 0; i < Colours.Count; i++)
            sum += Math.Abs(Colours[i] - other.Colours[i] - shift);
        return sum / Colours.Count;
    }

    private static ulong SlopeSigns(SKBitmap picture)
    {
        var cells = CellMeans.Of(picture, Cells + 1, Cells);
        var signs = 0UL;
        for (var i = 0; i < Cells * Cells; i++)
        {
            var at = i / Cells * (Cells + 1) + i % Cells;
            signs |= cells[at + 1].Grey > cells[at].Grey ? 1UL << i : 0;
        }

        return signs;
    }
}
