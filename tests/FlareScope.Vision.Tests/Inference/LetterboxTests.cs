using CsCheck;
using FlareScope.Core.Analysis;
using FlareScope.Vision.Inference;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Inference;

public sealed class LetterboxTests
{
    [Theory]
    [InlineData(640, 480, 416, 0.65, 416, 312)]
    [InlineData(480, 640, 416, 0.65, 312, 416)]
    [InlineData(416, 416, 416, 1, 416, 416)]
    [InlineData(100, 50, 416, 4.16, 416, 208)]
    [InlineData(768, 576, 416, 0.5416667, 416, 312)]
    [InlineData(10000, 100, 416, 0.0416, 416, 4)]
    public void Fit_Picture_FillsTheLongerSideAndFloorsTheOther(int width, int height, int size, double ratio, int fitWidth, int fitHeight)
    {
        var geometry = LetterboxGeometry.Fit(width, height, size, size);
        Assert.Equal(ratio, geometry.Ratio, 6);
        Assert.Equal((fitWidth, fitHeight), (geometry.Width, geometry.Height));
    }

    [Fact]
    public void ToPicture_BoxOfAnyPicture_UndoesToInput() =>
        Gen.Select(Gen.Int[1, 16384], Gen.Int[1, 16384], Gen.Double[0, 1000], Gen.Double[1, 1000]).Sample((width, height, at, side) =>
        {
            var geometry = LetterboxGeometry.Fit(width, height, 416, 416);
            var back = geometry.ToPicture(geometry.ToInput(new PixelBox(at, at / 2, side, side / 3)));
            return Math.Abs(back.X - at) < 1e-6 && Math.Abs(back.Height - (side / 3)) < 1e-6
                && geometry.Width is >= 1 and <= 416 && geometry.Height is >= 1 and <= 416;
        });

    [Fact]
    public void Fill_WidePicture_PlanesAreBlueGreenRedAboveGreyPadding()
    {
        using var picture = TestPictures.Filled(64, 32, new SKColor(10, 20, 30));
        var input = new float[3 * 32 * 32];
        var geometry = Letterbox.Fill(picture, input, 32);
        Assert.Equal((32, 16), (geometry.Width, geometry.Height));
        for (var plane = 0; plane < 3; plane++)
        {
            var values = input.AsSpan(plane * 32 * 32, 32 * 32);
            Assert.All(values[..(16 * 32)].ToArray(), v => Assert.Equal(30 - (10 * plane), v));
            Assert.All(values[(16 * 32)..].ToArray(), v => Assert.Equal(114, v));
        }
    }

    [Fact]
    public void Fill_PictureOfInputSize_KeepsEveryPixel()
    {
        using var picture = TestPictures.Filled(32, 32, SKColors.Black);
        picture.SetPixel(5, 7, new SKColor(200, 100, 50));
        var input = new byte[3 * 32 * 32];
        Letterbox.Fill(picture, input, 32, 32);
        Assert.Equal((50, 100, 200), (input[(7 * 32) + 5], input[(32 * 32) + (7 * 32) + 5], input[(2 * 32 * 32) + (7 * 32) + 5]));
        Assert.Equal(350, input.Sum(v => v));
    }

    [Fact]
    public void Fill_ThinBrightLinesInALargePicture_AreAveragedAndNotSkipped()
    {
        // Every eighth column is white: a mean of one eighth, wherever the lines fall on the input's grid.
        using var picture = TestPictures.Filled(512, 512, SKColors.Black);
        for (var x = 0; x < 512; x += 8)
        {
            for (var y = 0; y < 512; y++)
                picture.SetPixel(x, y, SKColors.White);
        }

        var input = new float[3 * 64 * 64];
        Letterbox.Fill(picture, input, 64);
        Assert.All(input, v => Assert.Equal(255.0 / 8, v, 1.5));
    }

    [Fact]
    public void Fill_BgraPicture_GivesTheSamePlanes()
    {
        using var rgba = TestPictures.Filled(20, 20, new SKColor(10, 20, 30));
        using var bgra = rgba.Copy(SKColorType.Bgra8888);
        var (first, second) = (new float[3 * 32 * 32], new float[3 * 32 * 32]);
        Letterbox.Fill(rgba, first, 32);
        Letterbox.Fill(bgra, second, 32);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Fill_DestinationOfAnotherSize_IsRefused()
    {
        using var picture = TestPictures.Filled(4, 4, SKColors.Red);
        Assert.Throws<ArgumentException>(() => Letterbox.Fill(picture, new float[10], 32));
    }

    [Fact]
    public void Fill_RedFirstUnitRangeInTheMiddle_PadsBothSidesAlike()
    {
        using var picture = TestPictures.Filled(64, 32, new SKColor(51, 102, 255));
        var input = new float[3 * 32 * 32];
        var form = new ModelInput { Width = 32, Height = 32, Channels = "RGB", Range = "0..1", Letterbox = "centre" }.Form();
        var geometry = Letterbox.Fill(picture, input, 32, 32, form);
        Assert.Equal((32, 16, 0, 8), (geometry.Width, geometry.Height, geometry.Left, geometry.Top));
        double[] levels = [0.2, 0.4, 1];
        for (var plane = 0; plane < 3; plane++)
        {
            for (var y = 0; y < 32; y++)
                Assert.Equal(y is >= 8 and < 24 ? levels[plane] : 114 / 255.0, input[(plane * 1024) + (y * 32) + 5], 5);
        }
    }

    [Fact]
    public void Fill_TallPictureInTheMiddle_PadsLeftAndRight()
    {
        using var picture = TestPictures.Filled(32, 64, SKColors.White);
        var input = new float[3 * 32 * 32];
        Letterbox.Fill(picture, input, 32, 32, new ModelInput { Width = 32, Height = 32, Letterbox = "centre", Pad = 7 }.Form());
        for (var x = 0; x < 32; x++)
            Assert.Equal(x is >= 8 and < 24 ? 255 : 7, input[(17 * 32) + x]);
    }

    [Fact]
    public void Fill_StretchedWithMeanAndDeviation_CoversTheInputAndUndoesBoth()
    {
        using var picture = TestPictures.Filled(64, 32, new SKColor(255, 0, 51));
        var input = new float[3 * 32 * 32];
        var form = new ModelInput
        {
            Width = 32,
            Height = 32,
            Channels = "RGB",
            Range = "0..1",
            Letterbox = "stretch",
            Mean = [0.5, 0.5, 0.1],
            Std = [0.5, 0.25, 0.2],
        }.Form();
        var geometry = Letterbox.Fill(picture, input, 32, 32, form);
        float[] levels = [1, -2, 0.5f];
        for (var plane = 0; plane < 3; plane++)
            Assert.All(input.AsSpan(plane * 1024, 1024).ToArray(), v => Assert.Equal(levels[plane], v, 1e-5f));
        Assert.Equal(new PixelBox(20, 5, 10, 10), geometry.ToPicture(geometry.ToInput(new PixelBox(20, 5, 10, 10))));
    }

    [Theory]
    [InlineData(100, 70)]
    [InlineData(37, 53)]
    [InlineData(1, 5)]
    [InlineData(5, 1)]
    public void Fill_RandomPicture_IsWithinOneLevelOfBilinearInterpolation(int width, int height)
    {
        using var picture = TestPictures.Filled(width, height, SKColors.Black);
        new Random(3).NextBytes(picture.GetPixelSpan());
        var input = new float[3 * 64 * 64];
        var geometry = Letterbox.Fill(picture, input, 64);
        for (var y = 0; y < geometry.Height; y++)
        {
            for (var x = 0; x < geometry.Width; x++)
                Assert.Equal(Green(((x + 0.5) * width / geometry.Width) - 0.5, ((y + 0.5) * height / geometry.Height) - 0.5), input[4096 + (y * 64) + x], 1.6);
        }

        double Green(double atX, double atY)
        {
            var (left, top) = (Math.Clamp(atX, 0, width - 1), Math.Clamp(atY, 0, height - 1));
            var (x0, y0) = ((int)left, (int)top);
            var (x1, y1) = (Math.Min(x0 + 1, width - 1), Math.Min(y0 + 1, height - 1));
            double Level(int x, int y) => picture.GetPixelSpan()[(y * picture.RowBytes) + (4 * x) + 1];
            var upper = (Level(x0, y0) * (1 - (left - x0))) + (Level(x1, y0) * (left - x0));
            var lower = (Level(x0, y1) * (1 - (left - x0))) + (Level(x1, y1) * (left - x0));
            return (upper * (1 - (top - y0))) + (lower * (top - y0));
        }
    }
}
