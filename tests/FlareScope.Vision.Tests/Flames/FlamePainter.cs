using SkiaSharp;

namespace FlareScope.Vision.Tests.Flames;

/// <summary>Draws flames of known area: a tilted ellipse of one colour, its edge spread over about two pixels as by a lens.</summary>
internal static class FlamePainter
{
    internal static readonly SKColor BlueSky = new(110, 150, 200);
    internal static readonly SKColor GreySky = new(190, 192, 195);
    internal static readonly SKColor NightSky = new(8, 9, 14);
    internal static readonly SKColor Orange = new(255, 150, 30);

    internal static SKBitmap Sky(SKColor colour, int width = 200, int height = 200) => TestPictures.Filled(width, height, colour);

    /// <summary>Draws an ellipse and returns its exact area, px².</summary>
    internal static double Ellipse(SKBitmap picture, float x, float y, float halfWidth, float halfLength, float tiltDeg, SKColor colour, float blur = 0.7f)
    {
        using var canvas = new SKCanvas(picture);
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        using var filter = SKMaskFilter.CreateBlur(SKBlurStyle.Normal, Math.Max(0.01f, blur));
        if (blur > 0)
            paint.MaskFilter = filter;
        canvas.Translate(x, y);
        canvas.RotateDegrees(tiltDeg);
        canvas.DrawOval(0, 0, halfWidth, halfLength, paint);
        return Math.PI * halfWidth * halfLength;
    }

    /// <summary>Orange light around a flame that falls off slowly: glare, not flame.</summary>
    internal static void Glare(SKBitmap picture, float x, float y, float radius)
    {
        using var canvas = new SKCanvas(picture);
        using var shader = SKShader.CreateRadialGradient(
            new(x, y), radius, [new SKColor(190, 95, 25), new SKColor(90, 40, 12, 120), SKColors.Transparent], [0, 0.5f, 1], SKShaderTileMode.Clamp);
        using var paint = new SKPaint { Shader = shader };
        canvas.DrawCircle(x, y, radius, paint);
    }
}
