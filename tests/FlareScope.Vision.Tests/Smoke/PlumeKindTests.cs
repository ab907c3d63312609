using FlareScope.Core.Analysis;
using FlareScope.Vision.Flames;
using FlareScope.Vision.Smoke;
using FlareScope.Vision.Tests.Flames;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Smoke;

public sealed class PlumeKindTests
{
    private static readonly SmokeMeter Meter = new(new SmokeMeterOptions { PathShare = 0 });
    private static readonly PixelBox Box = new(130, 40, 140, 200);
    private static readonly SKRect Plume = SKRect.Create(160, 60, 80, 150);
    private static readonly SKColor BlueSky = new(110, 150, 200);
    private static readonly SKColor White = new(235, 238, 242);

    [Fact]
    public void Measure_ThinNeutralVeilBeforeABlueSky_IsSoot()
    {
        using var picture = Picture(BlueSky, (Plume, Through(BlueSky, 0.85)));
        var smoke = Meter.Measure(picture, [Box], [], []);
        Assert.Equal(SmokeMeasurement.Soot, smoke.Kind);
        Assert.Equal(15, smoke.OpacityPercent!.Value, 3.0);
    }

    // A water cloud before a bright overcast sky looks like this too.
    [Fact]
    public void Measure_GreyVeilBeforeAGreySky_IsUndeterminedButItsOpacityIsRead()
    {
        var sky = new SKColor(188, 188, 188);
        using var picture = Picture(sky, (Plume, Through(sky, 0.72)));
        var smoke = Meter.Measure(picture, [Box], [], []);
        Assert.Equal(SmokeMeasurement.Undetermined, smoke.Kind);
        Assert.Equal(28, smoke.OpacityPercent!.Value, 3.0);
    }

    [Fact]
    public void Measure_BrightPlumeAmongCloudsAsBright_IsUndetermined()
    {
        using var picture = Picture(BlueSky, (Plume, White), (SKRect.Create(20, 60, 70, 60), White), (SKRect.Create(300, 90, 60, 50), White));
        Assert.Equal(SmokeMeasurement.Undetermined, Meter.Measure(picture, [Box], [], []).Kind);
    }

    [Fact]
    public void Measure_DarkLandBehindTheFootOfSteam_IsStillSteam()
    {
        using var picture = Picture(BlueSky, (SKRect.Create(0, 180, 400, 120), new SKColor(50, 60, 40)), (SKRect.Create(160, 60, 80, 115), White));
        Assert.Equal(SmokeMeasurement.Steam, Meter.Measure(picture, [Box], [], []).Kind);
    }

    [Fact]
    public void Measure_ShedInTheBoxOfSteam_IsNotTakenForSoot()
    {
        using var picture = Picture(BlueSky, (Plume, White), (SKRect.Create(140, 205, 120, 95), new SKColor(50, 50, 55)));
        Assert.NotEqual(SmokeMeasurement.Soot, Meter.Measure(picture, [Box], [], []).Kind);
    }

    [Fact]
    public void Measure_BankOfCloudThroughTheBox_IsNoPlume()
    {
        using var picture = Picture(BlueSky, (SKRect.Create(0, 100, 400, 40), White));
        var smoke = Meter.Measure(picture, [Box], [], []);
        Assert.Equal((SmokeMeasurement.Undetermined, MeasurementReasons.NoPlume), (smoke.Kind, smoke.Reason));
    }

    // Sky .6, smoke that lets .4 through, air that puts half of the sky's light before both: by contrast alone it reads 30 %.
    [Fact]
    public void Measure_HazeBeforeFlameAndSmoke_IsTakenOffByTheFlamesBlue()
    {
        var (sky, hazySmoke, hazyFlame) = (Grey(0.6), Grey((0.5 * 0.6) + (0.5 * 0.4 * 0.6)), new SKColor(230, 178, 149));
        using var picture = Picture(sky, (Plume, hazySmoke));
        FlamePainter.Ellipse(picture, 200, 235, 18, 26, 0, hazyFlame);
        var flameBox = new PixelBox(181, 208, 38, 54);
        var flame = new FlameSegmenter().Measure(picture, [flameBox])!;
        Assert.Equal(30, Meter.Measure(picture, [Box], [flameBox], []).OpacityPercent!.Value, 4.0);
        Assert.Equal(56, Meter.Measure(picture, [Box], [flameBox], [], flame).OpacityPercent!.Value, 8.0);
    }

    private static SKBitmap Picture(SKColor sky, params (SKRect Place, SKColor Colour)[] things)
    {
        var picture = TestPictures.Filled(400, 300, sky);
        using var canvas = new SKCanvas(picture);
        using var paint = new SKPaint();
        foreach (var (place, colour) in things)
        {
            paint.Color = colour;
            canvas.DrawRect(place, paint);
        }

        return picture;
    }

    private static SKColor Through(SKColor sky, double share) => new(Dim(sky.Red, share), Dim(sky.Green, share), Dim(sky.Blue, share));

    private static byte Dim(byte code, double share) => Code(share * LinearLight.FromByte(code));

    private static SKColor Grey(double linear) => new(Code(linear), Code(linear), Code(linear));

    private static byte Code(double linear) => (byte)Math.Round(255 * ((1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055));
}
