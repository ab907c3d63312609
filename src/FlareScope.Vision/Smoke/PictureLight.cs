using FlareScope.Core.Analysis;
using FlareScope.Vision.Flames;
using SkiaSharp;

namespace FlareScope.Vision.Smoke;

/// <summary>The light of a picture beside its flares, looked at on a coarse grid.</summary>
/// <param name="Median">Median luminance in linear light, 0..1: it tells night from day.</param>
/// <param name="ClippedShare">Share that is clipped, 0..1; a large one means that the sun is near the view.</param>
public sealed record PictureLight(double Median, double ClippedShare)
{
    private const int Grid = 96; // samples along the longer side
    private const byte Clipped = 250;

    /// <summary>True when the picture was taken in the dark.</summary>
    /// <param name="options">Tells below which light that is.</param>
    public bool IsNight(SmokeMeterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Median < options.NightLuminance;
    }

    /// <summary>Looks at a picture.</summary>
    /// <param name="picture">Upright RGBA picture.</param>
    /// <param name="flares">Boxes to leave out, px.</param>
    /// <returns>Null when the boxes leave nothing to look at.</returns>
    public static PictureLight? Of(SKBitmap picture, PixelBox[] flares)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var step = Math.Max(1, Math.Max(picture.Width, picture.Height) / Grid);
        var pixels = picture.GetPixelSpan();
        var lights = new List<float>();
        var clipped = 0;
        for (var y = step / 2; y < picture.Height; y += step)
        {
            for (var x = step / 2; x < picture.Width; x += step)
            {
                if (Array.Exists(flares, b => x >= b.X && x < b.Right && y >= b.Y && y < b.Bottom))
                    continue;
                var at = (y * picture.RowBytes) + (x * 4);
                var (red, green, blue) = (pixels[at], pixels[at + 1], pixels[at + 2]);
                clipped += red >= Clipped && green >= Clipped ? 1 : 0;
                lights.Add(LinearLight.Luminance(LinearLight.FromByte(red), LinearLight.FromByte(green), LinearLight.FromByte(blue)));
            }
        }

        return lights.Count == 0 ? null : new(Flames.Median.Of(lights), (double)clipped / lights.Count);
    }
}
