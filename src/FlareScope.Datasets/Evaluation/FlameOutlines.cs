using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using FlareScope.Vision.Flames;
using SkiaSharp;

namespace FlareScope.Datasets.Evaluation;

/// <summary>Outlines every flame of a picture inside given boxes, as an analysis does.</summary>
/// <param name="segmenter">What draws the outlines.</param>
internal sealed class FlameOutlines(FlameSegmenter segmenter)
{
    private readonly FlareGrouper _grouper = new();

    /// <summary>Inside the boxes that a person drew.</summary>
    /// <returns>One byte a pixel, row by row, 1 for flame.</returns>
    internal byte[] InTruthBoxes(SKBitmap picture, EvaluatedImage image) =>
        In(picture, [.. image.Truth.Select(t => new Detection(t.Class, Score: 1, t.Box))]);

    /// <summary>Inside the detector's boxes.</summary>
    /// <returns>One byte a pixel, row by row, 1 for flame.</returns>
    internal byte[] InFoundBoxes(SKBitmap picture, EvaluatedImage image, double confidence) =>
        In(picture, [.. image.Found.Where(d => d.Score >= confidence)]);

    private byte[] In(SKBitmap picture, IReadOnlyList<Detection> boxes)
    {
        var found = new byte[picture.Width * picture.Height];
        // Boxes are joined as an analysis joins them: the outline belongs to the flare, not to the box.
        var flames = _grouper.Group(boxes).Select(g => g.Flames.Select(f => f.Box).ToArray()).Where(b => b.Length > 0).ToArray();
        foreach (var flame in flames)
        {
            var neighbours = flames.Where(f => f != flame).SelectMany(f => f).ToArray();
            if (segmenter.Measure(picture, flame, neighbours) is { } region)
                Paint(region.Mask, found, picture.Width);
        }

        return found;
    }

    private static void Paint(FlameMask mask, byte[] pixels, int width)
    {
        var right = Math.Min(mask.Left + (mask.Columns * mask.CellPx), mask.PictureWidth);
        var bottom = Math.Min(mask.Top + (mask.Rows * mask.CellPx), mask.PictureHeight);
        for (var y = mask.Top; y < bottom; y++)
        {
            for (var x = mask.Left; x < right; x++)
            {
                if (mask.Contains(x, y))
                    pixels[(y * width) + x] = 1;
            }
        }
    }
}
