using SkiaSharp;

namespace FlareScope.Charts.Tests;

/// <summary>What is to be seen on a drawn page.</summary>
internal static class PagePixels
{
    /// <summary>Ink of words and axes.</summary>
    internal static bool IsDark(SKColor colour) => colour.Red < 110 && colour.Green < 110 && colour.Blue < 120;

    /// <summary>Share of the pixels of a part that count, 0..1.</summary>
    internal static double Share(SKBitmap page, SKRectI part, Func<SKColor, bool> counts)
    {
        var hits = 0;
        for (var y = part.Top; y < part.Bottom; y++)
        {
            for (var x = part.Left; x < part.Right; x++)
                hits += counts(page.GetPixel(x, y)) ? 1 : 0;
        }

        return (double)hits / (part.Width * part.Height);
    }
}
