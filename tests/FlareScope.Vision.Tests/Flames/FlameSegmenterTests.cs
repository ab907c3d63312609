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
        Assert.Equal(1, flame.Light.Max, 3);
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

    // Overexposed at dusk: the flame is white and its surroundings are redder than it.
    [Fact]
    public void Measure_WhiteFlameInItsPinkGlow_IsFlame()
    {
        using var picture = FlamePainter.Sky(new SKColor(235, 185, 170));
        var area = FlamePainter.Ellipse(picture, 100, 100, 18, 42, 10, SKColors.White);
        Assert.Equal(1, Measure(picture).AreaPx / area, 0.1);
    }

    // By day a white cloud before a grey sky is as bright, but nothing glows around it.
    [Fact]
    public void Measure_WhiteSpotOnGreySky_IsNoFlame()
    {
        using var picture = FlamePainter.Sky(FlamePainter.GreySky);
        FlamePainter.Ellipse(picture, 100, 100, 18, 42, 10, SKColors.White);
        Assert.Null(Segmenter.Measure(picture, [Box]));
    }

    // Exposed for the night: the whole picture glows orange, and only the steep edge is the flame's.
    [Fact]
    public void Measure_OverexposedFlameInADeepGlow_EndsAtTheSteepEdge()
    {
        using var picture = FlamePainter.Sky(new SKColor(190, 90, 5), 300, 300);
        FlamePainter.Ellipse(picture, 150, 150, 90, 110, 0, new SKColor(250, 150, 15), blur: 40);
        var area = FlamePainter.Ellipse(picture, 150, 150, 20, 45, 0, SKColors.White);
        var flame = Segmenter.Measure(picture, [new PixelBox(115, 90, 70, 120)])!;
        Assert.Equal(1, flame.AreaPx / area, 0.2);
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
        Assert.Equal(cut, FlameReport.Observation(flame, null).TouchesFrameEdge);
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

    [Theory]
    [InlineData(6)]
    [InlineData(10)]
    [InlineData(25)]
    public void Measure_FlamesOfAFewPixels_AreaIsCountedFinerThanPixels(float width)
    {
        using var picture = FlamePainter.Sky(FlamePainter.GreySky);
        var area = FlamePainter.Ellipse(picture, 100.3f, 100.4f, width / 2, 45, 0, FlamePainter.Orange, blur: 0.8f);
        Assert.Equal(1, Measure(picture).AreaPx / area, 0.1);
    }

    [Fact]
    public void Measure_GreyPicture_FlameIsFoundByItsBrightness()
    {
        using var picture = FlamePainter.Sky(new SKColor(60, 60, 60));
        var area = FlamePainter.Ellipse(picture, 100, 100, 20, 45, 0, new SKColor(245, 245, 245));
        var flame = Measure(picture);
        Assert.Equal(1, flame.AreaPx / area, 0.15);
        Assert.Contains(flame.Light.Colour, new[] { FlameColour.Grey, FlameColour.WhiteClipped });
    }

    [Theory]
    [InlineData(95)]
    [InlineData(60)]
    [InlineData(30)]
    public void Measure_CompressedPicture_AreaHolds(int quality)
    {
        using var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        var area = FlamePainter.Ellipse(picture, 100, 100, 16, 45, 15, FlamePainter.Orange);
        using var data = picture.Encode(SKEncodedImageFormat.Jpeg, quality);
        using var decoded = SKBitmap.Decode(data.ToArray()).Copy(SKColorType.Rgba8888);
        Assert.Equal(1, Measure(decoded).AreaPx / area, 0.12);
    }

    [Fact]
    public void Measure_BrightSkyBehind_FlameIsStillFound()
    {
        using var picture = FlamePainter.Sky(new SKColor(235, 238, 242));
        var area = FlamePainter.Ellipse(picture, 100, 100, 20, 45, 0, FlamePainter.Orange);
        Assert.Equal(1, Measure(picture).AreaPx / area, 0.15);
    }

    [Fact]
    public void Measure_CloudsLitByTheFlameAtNight_AreNotFlame()
    {
        using var picture = FlamePainter.Sky(FlamePainter.NightSky, 300, 300);
        FlamePainter.Ellipse(picture, 150, 90, 110, 40, 0, new SKColor(70, 42, 22), blur: 18);
        var area = FlamePainter.Ellipse(picture, 150, 170, 18, 45, 0, new SKColor(255, 190, 80));
        var flame = Segmenter.Measure(picture, [new PixelBox(115, 110, 70, 115)])!;
        Assert.Equal(1, flame.AreaPx / area, 0.2);
    }

    [Fact]
    public void Measure_TouchingFlamesInTwoBoxes_AreSeparated()
    {
        using var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        var area = FlamePainter.Ellipse(picture, 80, 100, 20, 40, 0, FlamePainter.Orange);
        FlamePainter.Ellipse(picture, 119, 100, 20, 40, 0, FlamePainter.Orange);
        var (left, right) = (new PixelBox(60, 58, 40, 84), new PixelBox(99, 58, 40, 84));
        var first = Segmenter.Measure(picture, [left], [right])!;
        var second = Segmenter.Measure(picture, [right], [left])!;
        Assert.Equal(1, first.AreaPx / area, 0.12);
        Assert.Equal(1, second.AreaPx / area, 0.12);
        Assert.False(first.Mask.Contains(120, 100));
    }

    [Fact]
    public void Measure_SteelStackBelow_IsNotFlame()
    {
        using var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        using (var canvas = new SKCanvas(picture))
        using (var paint = new SKPaint { Color = new SKColor(75, 75, 78) })
            canvas.DrawRect(92, 140, 16, 60, paint);
        var area = FlamePainter.Ellipse(picture, 100, 100, 18, 40, 0, FlamePainter.Orange);
        Assert.Equal(1, Segmenter.Measure(picture, [new PixelBox(70, 45, 60, 130)])!.AreaPx / area, 0.12);
    }

    [Fact]
    public void Measure_TipBelowTheFlame_TellsTheLiftOff()
    {
        using var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        FlamePainter.Ellipse(picture, 100, 100, 16, 40, 0, FlamePainter.Orange);
        Assert.Equal(15, Segmenter.Measure(picture, [Box], tip: new PicturePoint(100, 155))!.LiftOffPx!.Value, 2.0);
        Assert.Null(Measure(picture).LiftOffPx);
    }

    [Fact]
    public void Measure_AnyFlame_BrightnessPercentilesRiseAndNoTemperatureIsClaimed()
    {
        using var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        FlamePainter.Ellipse(picture, 100, 100, 20, 45, 0, FlamePainter.Orange);
        FlamePainter.Ellipse(picture, 100, 110, 10, 20, 0, new SKColor(255, 230, 120));
        var flame = FlameReport.Measurement(Measure(picture), null);
        Assert.True(flame.LuminanceP50 < flame.LuminanceP90 && flame.LuminanceP90 <= flame.LuminanceP99 && flame.LuminanceP99 <= flame.MaxLuminance);
        Assert.Equal((null, MeasurementReasons.UncalibratedColour), (flame.TemperatureK, flame.TemperatureReason));
        Assert.Equal(40, flame.WidthPx!.Value, 5.0);
    }

    [Fact]
    public void Measure_Twice_GivesTheSameNumbers()
    {
        using var picture = FlamePainter.Sky(FlamePainter.NightSky);
        FlamePainter.Ellipse(picture, 100, 100, 20, 45, 10, FlamePainter.Orange);
        var (first, second) = (FlameReport.Measurement(Measure(picture), null), FlameReport.Measurement(Measure(picture), null));
        Assert.Equal(first with { Contour = [], CentreLine = null }, second with { Contour = [], CentreLine = null });
        Assert.Equal(first.Contour, second.Contour);
    }

    private static FlameRegion Measure(SKBitmap picture) => Segmenter.Measure(picture, [Box])!;
}
