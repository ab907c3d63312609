using FlareScope.Core.Analysis;
using FlareScope.Vision.Smoke;
using FlareScope.Vision.Tests.Flames;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Smoke;

public sealed class SmokeMeterTests
{
    private static readonly SmokeMeter Meter = new(new SmokeMeterOptions { PathShare = 0 });
    private static readonly PixelBox Box = new(130, 40, 140, 200);

    // sRGB 90 before 180: opacity .776 in linear light, not .50.
    [Fact]
    public void Measure_BlackPlumeBeforeASky_ReadsLinearOpacity()
    {
        using var picture = Plume(new SKColor(180, 180, 180), new SKColor(90, 90, 90));
        var smoke = Meter.Measure(picture, [Box], [], []);
        Assert.Equal((SmokeMeasurement.Soot, "contrast", null), (smoke.Kind, smoke.Method, smoke.Reason));
        Assert.Equal(77.6, smoke.OpacityPercent!.Value, 3.0);
        Assert.Equal(3.9, smoke.Ringelmann!.Value, 0.2);
        Assert.NotNull(smoke.Transect);
        Assert.Null(smoke.SootFlow);
    }

    [Fact]
    public void Measure_SkyThatPalesToOneSide_IsCarriedIntoThePlume()
    {
        using var picture = TestPictures.Filled(400, 300, SKColors.Black);
        for (var x = 0; x < 400; x++)
        {
            using var canvas = new SKCanvas(picture);
            using var paint = new SKPaint { Color = Grey(0.25 + (0.4 * x / 400)) };
            canvas.DrawRect(x, 0, 1, 300, paint);
            if (x is >= 160 and < 240)
            {
                paint.Color = Grey(0.4 * (0.25 + (0.4 * x / 400)));
                canvas.DrawRect(x, 60, 1, 160, paint);
            }
        }

        Assert.Equal(60, Meter.Measure(picture, [Box], [], []).OpacityPercent!.Value, 4.0);
    }

    [Fact]
    public void Measure_PlumeBrighterThanTheSky_IsSteamWithoutOpacity()
    {
        using var picture = Plume(new SKColor(110, 150, 200), new SKColor(235, 238, 242));
        var smoke = Meter.Measure(picture, [Box], [], []);
        Assert.Equal((SmokeMeasurement.Steam, MeasurementReasons.Steam), (smoke.Kind, smoke.Reason));
        Assert.Null(smoke.OpacityPercent);
        Assert.Null(smoke.Ringelmann);
    }

    [Theory]
    [InlineData(20, 8, MeasurementReasons.Night)]
    [InlineData(255, 90, MeasurementReasons.Glare)]
    [InlineData(150, 150, MeasurementReasons.NoPlume)]
    public void Measure_NothingCanBeRead_IsNullWithTheReason(byte sky, byte plume, string reason)
    {
        using var picture = Plume(new SKColor(sky, sky, sky), new SKColor(plume, plume, plume));
        var smoke = Meter.Measure(picture, [Box], [], []);
        Assert.Equal((SmokeMeasurement.Undetermined, reason), (smoke.Kind, smoke.Reason));
        Assert.Null(smoke.OpacityPercent);
    }

    [Fact]
    public void Measure_BoxThatFillsThePicture_HasNoBackground()
    {
        using var picture = Plume(new SKColor(180, 180, 180), new SKColor(90, 90, 90));
        Assert.Equal(MeasurementReasons.NoBackground, Meter.Measure(picture, [new PixelBox(0, 0, 400, 300)], [], []).Reason);
    }

    [Fact]
    public void Measure_PlumeAcrossAHorizon_ComparesTheTwoBackgrounds()
    {
        // Smoke that lets .4 through and scatters .08 itself: by contrast alone it would read .47 and .67.
        using var picture = TestPictures.Filled(400, 300, Grey(0.6));
        using (var canvas = new SKCanvas(picture))
        using (var paint = new SKPaint { Color = Grey(0.2) })
        {
            canvas.DrawRect(0, 170, 400, 130, paint);
            paint.Color = Grey((0.4 * 0.6) + 0.08);
            canvas.DrawRect(160, 60, 80, 110, paint);
            paint.Color = Grey((0.4 * 0.2) + 0.08);
            canvas.DrawRect(160, 170, 80, 60, paint);
        }

        var smoke = Meter.Measure(picture, [Box], [], []);
        Assert.Equal("two-background", smoke.Method);
        Assert.Equal(60, smoke.OpacityPercent!.Value, 4.0);
    }

    [Fact]
    public void Measure_ScaleAndSpeedKnown_GivesTheSootThatCrossesTheLine()
    {
        using var picture = Plume(Grey(0.5), Grey(0.2));
        var smoke = Meter.Measure(picture, [Box], [], [], metresPerPixel: 0.1, plumeSpeedMS: 5);
        // 80 px of 0.1 m at transmittance .4 and 5 m/s: 8 m x 0.916 x 5 / 8.7 = 4.21 g/s.
        Assert.Equal(4.21, smoke.SootFlow!.P50, 0.4);
    }

    [Fact]
    public void Measure_FlameInsideTheSmokeBox_IsNoSmoke()
    {
        using var picture = Plume(new SKColor(180, 180, 180), new SKColor(90, 90, 90));
        FlamePainter.Ellipse(picture, 200, 215, 18, 30, 0, FlamePainter.Orange);
        var smoke = Meter.Measure(picture, [Box], [new PixelBox(180, 183, 40, 64)], []);
        Assert.Equal(SmokeMeasurement.Soot, smoke.Kind);
        Assert.Equal(77.6, smoke.OpacityPercent!.Value, 4.0);
    }

    private static SKBitmap Plume(SKColor sky, SKColor plume)
    {
        var picture = TestPictures.Filled(400, 300, sky);
        using var canvas = new SKCanvas(picture);
        using var paint = new SKPaint { Color = plume };
        canvas.DrawRect(160, 60, 80, 170, paint);
        return picture;
    }

    private static SKColor Grey(double linear)
    {
        var code = (byte)Math.Round(255 * ((1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055));
        return new(code, code, code);
    }
}
