using SkiaSharp;

namespace FlareScope.Vision.Flames;

/// <summary>
/// A part of a picture in linear light, as planes of square cells. A large part is averaged to cells of several pixels, so
/// that the cost of measuring a flame does not grow with the camera.
/// </summary>
internal sealed class LinearCrop
{
    private LinearCrop(SKRectI area, int cellPx)
    {
        (Left, Top, CellPx) = (area.Left, area.Top, cellPx);
        Width = (area.Width + cellPx - 1) / cellPx;
        Height = (area.Height + cellPx - 1) / cellPx;
        Red = new float[Width * Height];
        Green = new float[Width * Height];
        Blue = new float[Width * Height];
        Luminance = new float[Width * Height];
        Clipped = new float[Width * Height];
    }

    /// <summary>Left edge in the picture, px.</summary>
    internal int Left { get; }

    /// <summary>Top edge in the picture, px.</summary>
    internal int Top { get; }

    /// <summary>Side of a cell, px.</summary>
    internal int CellPx { get; }

    /// <summary>Columns.</summary>
    internal int Width { get; }

    /// <summary>Rows.</summary>
    internal int Height { get; }

    /// <summary>Red, 0..1, row by row.</summary>
    internal float[] Red { get; }

    /// <summary>Green, 0..1.</summary>
    internal float[] Green { get; }

    /// <summary>Blue, 0..1.</summary>
    internal float[] Blue { get; }

    /// <summary>Luminance, 0..1.</summary>
    internal float[] Luminance { get; }

    /// <summary>Share of a cell's pixels whose largest channel is clipped (byte 250 or more), 0..1.</summary>
    internal float[] Clipped { get; }

    /// <summary>Reads a part of a picture.</summary>
    /// <param name="picture">RGBA picture.</param>
    /// <param name="area">Part, px, inside the picture, not empty.</param>
    /// <param name="maxCells">Most cells along the longer side.</param>
    internal static LinearCrop Read(SKBitmap picture, SKRectI area, int maxCells)
    {
        var cellPx = Math.Max(1, (Math.Max(area.Width, area.Height) + maxCells - 1) / maxCells);
        var crop = new LinearCrop(area, cellPx);
        var pixels = picture.GetPixelSpan();
        for (var row = 0; row < crop.Height; row++)
        {
            for (var column = 0; column < crop.Width; column++)
                crop.Average(pixels, picture.RowBytes, area, column, row);
        }

        return crop;
    }

    private void Average(ReadOnlySpan<byte> pixels, int rowBytes, SKRectI area, int column, int row)
    {
        var (left, top) = (area.Left + (column * CellPx), area.Top + (row * CellPx));
        var (right, bottom) = (Math.Min(left + CellPx, area.Right), Math.Min(top + CellPx, area.Bottom));
        float red = 0, green = 0, blue = 0, clipped = 0;
        for (var y = top; y < bottom; y++)
        {
            var line = pixels[((y * rowBytes) + (left * 4))..((y * rowBytes) + (right * 4))];
            for (var x = 0; x < line.Length; x += 4)
            {
                red += LinearLight.FromByte(line[x]);
                green += LinearLight.FromByte(line[x + 1]);
                blue += LinearLight.FromByte(line[x + 2]);
                if (Math.Max(line[x], Math.Max(line[x + 1], line[x + 2])) >= ClippedByte)
                    clipped++;
            }
        }

        var (at, count) = ((row * Width) + column, (float)((right - left) * (bottom - top)));
        (Red[at], Green[at], Blue[at], Clipped[at]) = (red / count, green / count, blue / count, clipped / count);
        Luminance[at] = LinearLight.Luminance(Red[at], Green[at], Blue[at]);
    }

    // Demosaicing and JPEG ringing keep clipped areas a few steps below 255.
    private const byte ClippedByte = 250;
}
