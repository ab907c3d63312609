using FlareScope.Vision.Flames;
using SkiaSharp;

namespace FlareScope.Vision.Smoke;

/// <summary>
/// Light of the air between camera and flare, as a share of the sky's. Luminous soot sends hardly any blue, so what blue a flame
/// shows beyond its own and the sky's that shines through it was added on the way: haze, which pales the smoke as well.
/// </summary>
internal static class AirLight
{
    private const double BluestShare = 0.1; // the least blue tenth: the rest is clipped, thin, or its edge
    private const double InClearAir = 0.12; // blue of flames in clear air over the sky's, simulated
    private const double LeastSkyBlue = 0.15; // at dusk glare is stronger than the air's light; simulated day skies begin at 0.2
    private const double Most = 0.8;
    private const int LeastCells = 30;

    /// <summary>The share; 0 when it cannot be told.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="flame">The flame; null without.</param>
    /// <param name="skyBlue">Blue of the sky behind the smoke, linear.</param>
    internal static double Of(SKBitmap picture, FlameRegion? flame, double skyBlue)
    {
        if (flame is null || skyBlue < LeastSkyBlue)
            return 0;
        var mask = flame.Mask;
        var pixels = picture.GetPixelSpan();
        var blue = new List<float>();
        for (var i = 0; i < mask.Cells.Length; i++)
        {
            if (!mask.Cells[i])
                continue;
            var (x, y) = (mask.Left + (i % mask.Columns * mask.CellPx), mask.Top + (i / mask.Columns * mask.CellPx));
            blue.Add(LinearLight.FromByte(pixels[(y * picture.RowBytes) + (x * 4) + 2]));
        }

        return blue.Count < LeastCells
            ? 0
            : Math.Clamp(((Median.Quantile(blue, BluestShare) / skyBlue) - InClearAir) / (1 - InClearAir), 0, Most);
    }
}
