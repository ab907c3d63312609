using FlareScope.Vision.Flames;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Flames;

/// <summary>Masks drawn by rule.</summary>
internal static class Masks
{
    internal static FlameMask Of(int width, int height, Func<int, int, bool> isFlame)
    {
        using var picture = TestPictures.Filled(width, height, SKColors.Black);
        var crop = LinearCrop.Read(picture, SKRectI.Create(width, height), Math.Max(width, height));
        var cells = new bool[width * height];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = isFlame(i % width, i / width);
        return new(crop, cells, width, height);
    }

    /// <summary>A bar of a given length, width and lean about the middle of a 200 × 200 picture.</summary>
    internal static FlameMask Bar(double length, double width, double tiltDeg)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(tiltDeg));
        return Of(200, 200, (x, y) =>
        {
            var (dx, dy) = (x + 0.5 - 100, y + 0.5 - 100);
            return Math.Abs((dx * sin) - (dy * cos)) <= length / 2 && Math.Abs((dx * cos) + (dy * sin)) <= width / 2;
        });
    }
}
