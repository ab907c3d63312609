using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using FlareScope.Vision.Smoke;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Smoke;

public sealed class PictureLightingJudgeTests
{
    // sRGB 27 is .0110 in linear light and 29 .0123, either side of night's .012; 69 is .0595 and 71 .0630, either side of dusk's .06.
    [Theory]
    [InlineData(27, PictureLighting.Night)]
    [InlineData(29, PictureLighting.Dusk)]
    [InlineData(69, PictureLighting.Dusk)]
    [InlineData(71, PictureLighting.Day)]
    public void Of_EvenPicture_IsJudgedByItsLight(byte grey, PictureLighting expected)
    {
        using var picture = Grey(grey);
        Assert.Equal(expected, PictureLightingJudge.Of(picture, []));
    }

    [Fact]
    public void Of_FlameThatFillsMostOfANight_IsLeftOut()
    {
        using var picture = Grey(5);
        using var canvas = new SKCanvas(picture);
        using var white = new SKPaint { Color = SKColors.White };
        canvas.DrawRect(SKRect.Create(0, 0, 200, 150), white);
        canvas.Flush();
        Assert.Equal(PictureLighting.Day, PictureLightingJudge.Of(picture, []));
        Assert.Equal(PictureLighting.Night, PictureLightingJudge.Of(picture, [new PixelBox(0, 0, 200, 150)]));
    }

    [Fact]
    public void Of_BoxOverTheWholePicture_IsUnknown()
    {
        using var picture = Grey(100);
        Assert.Null(PictureLightingJudge.Of(picture, [new PixelBox(0, 0, 200, 200)]));
    }

    private static SKBitmap Grey(byte value)
    {
        var picture = new SKBitmap(new SKImageInfo(200, 200, SKColorType.Rgba8888));
        picture.Erase(new SKColor(value, value, value));
        return picture;
    }
}
