using FlareScope.Vision.Flames;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Flames;

public sealed class LinearCropTests
{
    // 7 px in cells of 3: the last column and row hold one pixel each way.
    [Fact]
    public void Read_CellsOverTheEdge_AreMeansOfTheirOwnPixels()
    {
        using var picture = TestPictures.Filled(9, 8, SKColors.Black);
        picture.SetPixel(1, 1, SKColors.White);
        picture.SetPixel(7, 7, new SKColor(255, 0, 0));
        var crop = LinearCrop.Read(picture, SKRectI.Create(1, 1, 7, 7), 3);

        Assert.Equal((3, 3, 3), (crop.CellPx, crop.Width, crop.Height));
        Assert.Equal(1 / 9f, crop.Green[0], 6);
        Assert.Equal(1 / 9f, crop.Clipped[0], 6);
        Assert.Equal((1f, 0f, 1f), (crop.Red[8], crop.Blue[8], crop.Clipped[8]));
        Assert.Equal(0.2126f, crop.Luminance[8], 5);
        Assert.Equal(0, crop.Red[..8].Skip(1).Sum());
    }
}
