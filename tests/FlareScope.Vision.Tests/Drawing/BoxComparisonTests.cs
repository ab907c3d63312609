using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using FlareScope.Vision.Drawing;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Drawing;

public sealed class BoxComparisonTests
{
    private static readonly LabelledBox Truth = new(DetectionClass.Flame, new PixelBox(300, 200, 400, 400));

    [Fact]
    public void Jpeg_LargePicture_IsShrunkWithBoxesWhereTheyBelong()
    {
        using var drawn = Draw(1120, 840, [Truth], [new(DetectionClass.Smoke, .87, new PixelBox(100, 100, 100, 100))]);
        Assert.Equal((560, 420), (drawn.Width, drawn.Height));
        Assert.True(Differs(drawn, 150, 200), "The left line of the truth box is missing.");
        Assert.True(Differs(drawn, 50, 75), "The left line of the found box is missing.");
        Assert.False(Differs(drawn, 250, 200), "The inside of the truth box is painted.");
        Assert.True(Enumerable.Range(0, 40).Any(x => drawn.GetPixel(52 + x, 40).Red < 80), "The plate with the score is missing.");
    }

    [Fact]
    public void Jpeg_BoxBeyondThePicture_IsDrawnAtItsRim()
    {
        using var drawn = Draw(400, 400, [new(DetectionClass.Flame, new PixelBox(-50, -50, 500, 500))], []);
        Assert.Equal((560, 560), (drawn.Width, drawn.Height));
        Assert.True(Differs(drawn, 2, 280));
    }

    private static SKBitmap Draw(int width, int height, LabelledBox[] truth, Detection[] found)
    {
        using var picture = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888));
        picture.Erase(SKColors.Gray);
        return SKBitmap.Decode(BoxComparison.Jpeg(picture, truth, found));
    }

    private static bool Differs(SKBitmap drawn, int x, int y)
    {
        var span = Enumerable.Range(-2, 5).SelectMany(d => new[] { drawn.GetPixel(Math.Max(0, x + d), y), drawn.GetPixel(Math.Max(0, x + d), y + 5) });
        return span.Any(c => Math.Abs(c.Red - 128) > 40);
    }
}
