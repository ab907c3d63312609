using System.Runtime.InteropServices;
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
            var (top, bottom) = (area.Top + (row * cellPx), Math.Min(area.Top + ((row + 1) * cellPx), area.Bottom));
            for (var y = top; y < bottom; y++)
                crop.Add(pixels.Slice((y * picture.RowBytes) + (area.Left * 4), area.Width * 4), row * crop.Width);
            crop.Finish(row, area.Width, bottom - top);
        }

        return crop;
    }

    /// <summary>Adds a line of pixels to a row of cells.</summary>
    private void Add(ReadOnlySpan<byte> line, int at)
    {
        var pixels = MemoryMarshal.Cast<byte, Pixel>(line);
        for (var next = 0; next < pixels.Length; at++)
        {
            var (red, green, blue, clipped) = (Red[at], Green[at], Blue[at], Clipped[at]);
            for (var end = Math.Min(pixels.Length, next + CellPx); next < end; next++)
            {
                var pixel = pixels[next];
                red += LinearLight.FromByte(pixel.Red);
                green += LinearLight.FromByte(pixel.Green);
                blue += LinearLight.FromByte(pixel.Blue);
                clipped += Math.Max(pixel.Red, Math.Max(pixel.Green, pixel.Blue)) >= ClippedByte ? 1 : 0;
            }

            (Red[at], Green[at], Blue[at], Clipped[at]) = (red, green, blue, clipped);
        }
    }

    /// <summary>Makes means of the sums of a row of cells.</summary>
    private void Finish(int row, int widthPx, int heightPx)
    {
        for (var column = 0; column < Width; column++)
        {
            var (at, count) = ((row * Width) + column, (float)(Math.Min(CellPx, widthPx - (column * CellPx)) * heightPx));
            (Red[at], Green[at], Blue[at], Clipped[at]) = (Red[at] / count, Green[at] / count, Blue[at] / count, Clipped[at] / count);
            Luminance[at] = LinearLight.Luminance(Red[at], Green[at], Blue[at]);
        }
    }

    private readonly record struct Pixel(byte Red, byte Green, byte Blue, byte Alpha);

    // Demosaicing and JPEG ringing keep clipped areas a few steps below 255.
    private const byte ClippedByte = 250;
}
