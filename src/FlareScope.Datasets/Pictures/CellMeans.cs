using SkiaSharp;

namespace FlareScope.Datasets.Pictures;

/// <summary>Mean colours of a picture's cells, 0..255.</summary>
internal static class CellMeans
{
    internal readonly record struct Colour(double Red, double Green, double Blue)
    {
        /// <summary>Rec. 601 luma, as the published hashes take it.</summary>
        internal double Grey => (0.299 * Red) + (0.587 * Green) + (0.114 * Blue);
    }

    /// <summary>The cells row by row; each holds at least one pixel, so that small pictures work too.</summary>
    internal static Colour[] Of(SKBitmap picture, int columns, int rows)
    {
        var cells = new Colour[columns * rows];
        var pixels = picture.GetPixelSpan();
        for (var row = 0; row < rows; row++)
        {
            var (top, bottom) = Span(row, rows, picture.Height);
            for (var column = 0; column < columns; column++)
            {
                var (left, right) = Span(column, columns, picture.Width);
                long red = 0, green = 0, blue = 0;
                for (var y = top; y < bottom; y++)
                {
                    var line = pixels.Slice(y * picture.RowBytes, picture.Width * 4);
                    for (var at = left * 4; at < right * 4; at += 4)
                        (red, green, blue) = (red + line[at], green + line[at + 1], blue + line[at + 2]);
                }

                double count = (bottom - top) * (right - left);
                cells[row * columns + column] = new(red / count, green / count, blue / count);
            }
        }

        return cells;
    }

    private static (int From, int To) Span(int cell, int cells, int length)
    {
        var from = (int)((long)cell * length / cells);
        return (from, Math.Max(from + 1, (int)((long)(cell + 1) * length / cells)));
    }
}
