using FlareScope.Vision.Tests.Flames;
using FlareScope.Vision.Video;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Video;

public sealed class CameraShiftMeterTests
{
    private const int Width = 640;
    private const int Height = 360;

    // Smoke that no box covers is what stands out most in the picture, and moves 16 px a frame; the camera stands.
    [Fact]
    public void Measure_DriftingPlumeBeforeAStillLandscape_IsNoShift()
    {
        var meter = new CameraShiftMeter(leastCertainty: 0.03);
        for (var frame = 0; frame < 8; frame++)
        {
            using var picture = Scene(0, 0, 16 * frame);
            Near(0, 0, meter.Measure(picture, []) ?? (0, 0)); // a camera of which nothing can be told stands where it stood
        }
    }

    [Fact]
    public void Measure_CameraTurnsUnderADriftingPlume_IsTheTurn()
    {
        var meter = new CameraShiftMeter(leastCertainty: 0.03);
        using (var first = Scene(0, 0, 0))
            meter.Measure(first, []);
        using var turned = Scene(-14, 6, 12);
        Near(-14, 6, meter.Measure(turned, []));
    }

    private static void Near(double x, double y, (double X, double Y)? shift)
    {
        Assert.Equal(x, shift!.Value.X, 2.5); // a cell is 2 px, and the plume pulls a little
        Assert.Equal(y, shift.Value.Y, 2.5);
    }

    /// <summary>Sky, a row of plants pale in haze, and puffs of smoke.</summary>
    private static SKBitmap Scene(int right, int down, int drift)
    {
        var picture = FlamePainter.Sky(FlamePainter.GreySky, Width, Height);
        var random = new Random(3);
        using (var canvas = new SKCanvas(picture))
        using (var paint = new SKPaint { IsAntialias = true })
        {
            for (var i = 0; i < 160; i++)
            {
                var (x, top) = (random.Next(-40, Width + 40), random.Next(250, 350));
                var (width, light) = (random.Next(4, 16), (byte)random.Next(140, 190));
                paint.Color = new(light, light, light);
                canvas.DrawRect(x + right, top + down, width, Height, paint);
            }
        }

        for (var puff = 0; puff < 3; puff++)
            FlamePainter.Ellipse(picture, 60 + right + drift + (75 * puff), 110 + down + (10 * (puff % 3)), 28, 36, 12 * puff, new SKColor(30, 30, 30), blur: 3);
        return picture;
    }
}
