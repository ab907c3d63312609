using FlareScope.Core.Analysis;
using FlareScope.Vision.Flames;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Flames;

public sealed class FlameSegmenterTests
{
    private static readonly FlameSegmenter Segmenter = new();
    private static readonly PixelBox Box = new(70, 45, 60, 110);

    public static TheoryData<uint> Skies => [(uint)FlamePainter.BlueSky, (uint)FlamePainter.GreySky, (uint)FlamePainter.NightSky, 0xFF3A3A3A];

    [Theory]
    [MemberData(nameof(Skies))]
    public void Measure_OrangeFlame_AreaAndLengthAreThoseDrawn(uint sky)
    {
        using var picture = FlamePainter.Sky(new SKColor(sky));
        var area = FlamePainter.Ellipse(picture, 100, 100, 20, 45, 0, FlamePainter.Orange);
        var flame = Measure(picture);
        Assert.Equal(1, flame.AreaPx / area, 0.08);
        Assert.Equal(90, flame.Axis.LengthPx, 4.0);
        Assert.Equal(0, flame.Axis.TiltDeg, 2.0);
        Assert.False(flame.Mask.TouchesFrameEdge);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(10)]
    [InlineData(30)]
    public void Measure_FlamesFromThinToWide_EdgesLieAtHalfLight(float width)
    {
        using var picture = FlamePainter.Sky(FlamePainter.GreySky);
        var area = FlamePainter.Ellipse(picture, 100, 100, width / 2, 45, 0, FlamePainter.Orange, blur: 1);
        Assert.Equal(1, Measure(picture).AreaPx / area, 0.2);
    }

    [Theory]
    [MemberData(nameof(Skies))]
    public void Measure_SaturatedCore_BelongsToTheFlame(uint sky)
    {
        using var picture = FlamePainter.Sky(new SKColor(sky));
        var area = FlamePainter.Ellipse(picture, 100, 100, 20, 45, 0, FlamePainter.Orange);
        var core = FlamePainter.Ellipse(picture, 100, 110, 13, 30, 0, SKColors.White);
        var flame = Measure(picture);
        Assert.Equal(1, flame.AreaPx / area, 0.08);
        Assert.True(flame.Mask.Contains(100, 110));
        // Orange clips its red channel too.
        Assert.True(flame.SaturatedFraction > core / area);
        Assert.Equal(1, flame.MaxLuminance, 3);
    }

    [Fact]
    public void Measure_GlareAtNight_IsNotFlame()
    {
        using var picture = FlamePainter.Sky(FlamePainter.NightSky, 300, 300);
        FlamePainter.Glare(picture, 150, 150, 100);
        var area = FlamePainter.Ellipse(picture, 150, 150, 20, 45, 0, new SKColor(255, 235, 150));
        FlamePainter.Ellipse(picture, 150, 150, 15, 38, 0, SKColors.White);
        var flame = Segmenter.Measure(picture, [new PixelBox(110, 85, 80, 130)])!;
        Assert.Equal(1, flame.AreaPx / area, 0.15);
    }

    [Fact]
    public void Measure_WhiteCloudBesideTheFlame_IsNotFlame()
    {
        using var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        FlamePainter.Ellipse(picture, 40, 100, 65, 30, 0, new SKColor(245, 246, 248), blur: 4);
        var area = FlamePainter.Ellipse(picture, 105, 100, 18, 45, 0, FlamePainter.Orange);
        Assert.Equal(1, Measure(picture).AreaPx / area, 0.12);
    }

    [Fact]
    public void Measure_DarkSmokeAbove_IsNotFlame()
    {
        using var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        FlamePainter.Ellipse(picture, 110, 50, 45, 30, 30, new SKColor(45, 42, 40), blur: 6);
        var area = FlamePainter.Ellipse(picture, 100, 110, 18, 40, 0, FlamePainter.Orange);
        Assert.Equal(1, Measure(picture).AreaPx / area, 0.12);
    }

    [Fact]
    public void Measure_WarmHorizonBehind_IsNotFlame()
    {
        using var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        using (var canvas = new SKCanvas(picture))
        using (var shader = SKShader.CreateLinearGradient(new(0, 60), new(0, 200), [FlamePainter.BlueSky, new SKColor(235, 190, 140)], SKShaderTileMode.Clamp))
        using (var paint = new SKPaint { Shader = shader })
            canvas.DrawRect(0, 0, 200, 200, paint);
        var area = FlamePainter.Ellipse(picture, 100, 100, 18, 45, 0, FlamePainter.Orange);
        Assert.Equal(1, Measure(picture).AreaPx / area, 0.12);
    }

    [Fact]
    public void Measure_NeighbouringFlare_IsNotCounted()
    {
        using var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        var area = FlamePainter.Ellipse(picture, 85, 100, 14, 40, 0, FlamePainter.Orange);
        FlamePainter.Ellipse(picture, 122, 100, 14, 40, 0, FlamePainter.Orange);
        var own = new PixelBox(68, 58, 34, 84);
        var other = new PixelBox(106, 58, 34, 84);
        Assert.Equal(1, Segmenter.Measure(picture, [own], [other])!.AreaPx / area, 0.1);
    }

    [Theory]
    [InlineData(100, 20, false)]
    [InlineData(100, 8, true)]
    public void Measure_FlameAtThePicturesEdge_IsKnownToBeCut(float x, float y, bool cut)
    {
        using var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        FlamePainter.Ellipse(picture, x, y, 12, 15, 0, FlamePainter.Orange);
        var flame = Segmenter.Measure(picture, [new PixelBox(80, 0, 40, 40)])!;
        Assert.Equal(cut, flame.Mask.TouchesFrameEdge);
        Assert.Equal(cut, flame.ToObservation().TouchesFrameEdge);
    }

    [Fact]
    public void Measure_NothingFlameLikeInTheBox_IsNull()
    {
        using var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        FlamePainter.Ellipse(picture, 100, 100, 20, 45, 0, new SKColor(60, 60, 60));
        Assert.Null(Segmenter.Measure(picture, [Box]));
    }

    [Fact]
    public void Measure_BoxOutsideThePicture_IsNull()
    {
        using var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        Assert.Null(Segmenter.Measure(picture, [new PixelBox(500, 500, 20, 20)]));
    }

    [Fact]
    public void Measure_SamePictureLarger_GivesTheSameShapeInMorePixels()
    {
        using var small = FlamePainter.Sky(FlamePainter.BlueSky);
        FlamePainter.Ellipse(small, 100, 100, 20, 45, 25, FlamePainter.Orange);
        using var large = FlamePainter.Sky(FlamePainter.BlueSky, 1600, 1600);
        FlamePainter.Ellipse(large, 800, 800, 160, 360, 25, FlamePainter.Orange, blur: 4);
        var first = Measure(small);
        var second = Segmenter.Measure(large, [new PixelBox(560, 360, 480, 880)])!;
        Assert.True(second.Mask.CellPx > 1);
        Assert.Equal(64, second.AreaPx / first.AreaPx, 4.0);
        Assert.Equal(first.Axis.TiltDeg, second.Axis.TiltDeg, 1.0);
    }

    [Fact]
    public void Measure_Twice_GivesTheSameNumbers()
    {
        using var picture = FlamePainter.Sky(FlamePainter.NightSky);
        FlamePainter.Ellipse(picture, 100, 100, 20, 45, 10, FlamePainter.Orange);
        var (first, second) = (Measure(picture).ToMeasurement(null), Measure(picture).ToMeasurement(null));
        Assert.Equal(first with { Contour = [], CentreLine = null }, second with { Contour = [], CentreLine = null });
        Assert.Equal(first.Contour, second.Contour);
    }

    private static FlameRegion Measure(SKBitmap picture) => Segmenter.Measure(picture, [Box])!;
}
