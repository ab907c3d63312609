using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using SkiaSharp;

namespace FlareScope.Vision.Smoke;

/// <summary>Judges how light a picture is, as the measurement of smoke and flames judges night.</summary>
public static class PictureLightingJudge
{
    /// <summary>Median linear light below which a picture that is not night is called dusk.</summary>
    /// <value>0.06: sRGB byte 70. This project's number: the simulator exposes twilight skies to 0.05–0.16 and the ground below them darker.</value>
    public const double DuskLuminance = 0.06;

    private static readonly SmokeMeterOptions Options = new();

    /// <summary>Judges a picture by its median light beside the boxes.</summary>
    /// <param name="picture">Upright RGBA picture.</param>
    /// <param name="flares">Boxes of flame and smoke, px, which are left out.</param>
    /// <returns>Null when the boxes leave nothing to judge by.</returns>
    public static PictureLighting? Of(SKBitmap picture, IEnumerable<PixelBox> flares)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return PictureLight.Of(picture, [.. flares]) is { } light ? Of(light) : null;
    }

    /// <summary>Judges light that was read before.</summary>
    /// <param name="light">Light beside the boxes.</param>
    public static PictureLighting Of(PictureLight light)
    {
        ArgumentNullException.ThrowIfNull(light);
        if (light.IsNight(Options))
            return PictureLighting.Night;
        return light.Median < DuskLuminance ? PictureLighting.Dusk : PictureLighting.Day;
    }
}
