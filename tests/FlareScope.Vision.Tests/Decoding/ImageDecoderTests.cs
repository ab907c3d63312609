using FlareScope.Vision.Decoding;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Decoding;

public sealed class ImageDecoderTests
{
    // Where the quarters of the stored picture must be seen: top left, top right, bottom left, bottom right.
    [Theory]
    [InlineData(1, 64, 32, "RGBW")]
    [InlineData(2, 64, 32, "GRWB")]
    [InlineData(3, 64, 32, "WBGR")]
    [InlineData(4, 64, 32, "BWRG")]
    [InlineData(5, 32, 64, "RBGW")]
    [InlineData(6, 32, 64, "BRWG")]
    [InlineData(7, 32, 64, "WGBR")]
    [InlineData(8, 32, 64, "GWRB")]
    public void Decode_ExifOrientation_GivesTheUprightPicture(ushort orientation, int width, int height, string corners)
    {
        var file = FileBytes.WithExif(TestPictures.Quarters(64, 32, SKEncodedImageFormat.Jpeg), FileBytes.Orientation(orientation));
        using var image = ImageDecoder.Decode(file, "turned.jpg");
        Assert.Equal((width, height), (image.Width, image.Height));
        Assert.Equal(corners, string.Concat(Letter(4, 4), Letter(width - 5, 4), Letter(4, height - 5), Letter(width - 5, height - 5)));

        char Letter(int x, int y) => image.Bitmap.GetPixel(x, y) switch
        {
            { Red: > 200, Green: > 200, Blue: > 200 } => 'W',
            { Red: > 200 } => 'R',
            { Green: > 200 } => 'G',
            { Blue: > 200 } => 'B',
            _ => '?',
        };
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, ImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png, ImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp, ImageFormat.WebP)]
    public void Decode_KnownFormat_IsToldByContent(SKEncodedImageFormat encoder, ImageFormat format)
    {
        using var image = ImageDecoder.Decode(TestPictures.Quarters(40, 20, encoder), "named.wrongly");
        Assert.Equal(format, image.Format);
        Assert.Equal((40, 20), (image.Width, image.Height));
        Assert.Equal(SKColorType.Rgba8888, image.Bitmap.ColorType);
    }

    [Fact]
    public void Decode_BitmapAndStillGif_AreRead()
    {
        using var bmp = ImageDecoder.Decode(FileBytes.Bmp(3, 2), "a.bmp");
        using var gif = ImageDecoder.Decode(FileBytes.Gif(1), "a.gif");
        Assert.Equal((ImageFormat.Bmp, 3, 2), (bmp.Format, bmp.Width, bmp.Height));
        Assert.Equal((ImageFormat.Gif, 1, 1), (gif.Format, gif.Width, gif.Height));
    }

    [Fact]
    public void Decode_TransparentPicture_LiesOnWhite()
    {
        using var clear = new SKBitmap(new SKImageInfo(4, 4, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        clear.Erase(new SKColor(255, 0, 0, 0));
        clear.SetPixel(1, 1, new SKColor(0, 0, 0, 128));
        using var image = ImageDecoder.Decode(TestPictures.Encode(clear), "clear.png");
        Assert.Equal(SKColors.White, image.Bitmap.GetPixel(0, 0));
        Assert.Equal(new SKColor(127, 127, 127), image.Bitmap.GetPixel(1, 1));
    }

    [Theory]
    [InlineData("2021:03:04 05:06:07", "+05:00", "2021-03-04T05:06:07+05:00")]
    [InlineData("2021:03:04 05:06:07", "-03:30", "2021-03-04T05:06:07-03:30")]
    [InlineData("2021:03:04 05:06:07", null, "2021-03-04T05:06:07+00:00")]
    [InlineData("2021:03:04 05:06:07", "zulu??", "2021-03-04T05:06:07+00:00")]
    [InlineData("0000:00:00 00:00:00", null, null)]
    public void Decode_CaptureTime_ComesFromExif(string time, string? zone, string? expected)
    {
        var file = FileBytes.WithExif(TestPictures.Quarters(16, 16, SKEncodedImageFormat.Jpeg), FileBytes.Taken(time, zone));
        using var image = ImageDecoder.Decode(file, "timed.jpg");
        Assert.Equal(expected, image.CapturedAt?.ToString("yyyy-MM-ddTHH:mm:sszzz"));
    }

    [Fact]
    public void Decode_NoExif_CaptureTimeIsUnknown()
    {
        using var image = ImageDecoder.Decode(TestPictures.Quarters(16, 16, SKEncodedImageFormat.Jpeg), "plain.jpg");
        Assert.Null(image.CapturedAt);
    }

    [Fact]
    public void Decode_LensInExif_IsReadWithTheOriginalSize()
    {
        var file = FileBytes.WithExif(TestPictures.Quarters(16, 16, SKEncodedImageFormat.Jpeg), FileBytes.Lens(26, 4032, 3024));
        using var image = ImageDecoder.Decode(file, "phone.jpg");
        Assert.Equal(new(26, 4032, 3024), image.Lens);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Decode_NoFocalLengthInExif_LensIsUnknown(int focal)
    {
        var plain = TestPictures.Quarters(16, 16, SKEncodedImageFormat.Jpeg);
        using var image = ImageDecoder.Decode(focal < 0 ? plain : FileBytes.WithExif(plain, FileBytes.Lens(0, 100, 100)), "a.jpg");
        Assert.Null(image.Lens);
    }

    [Fact]
    public void Decode_SixteenBitPicture_KeepsItsColours()
    {
        var bytes = FileBytes.DeepPng(8, 8, 255, 150, 30);
        Assert.Equal(16, bytes[24]); // bit depth in the header
        using var image = ImageDecoder.Decode(bytes, "deep.png");
        Assert.Equal(new SKColor(255, 150, 30), image.Bitmap.GetPixel(4, 4));
    }

    [Fact]
    public void Decode_CmykPicture_BecomesRgb()
    {
        // Cyan 0, magenta 100, yellow 220, black 0 of 255: orange.
        using var image = ImageDecoder.Decode(CmykJpeg.Solid(0, 100, 220, 0), "print.jpg");
        var colour = image.Bitmap.GetPixel(4, 4);
        Assert.Equal(255, colour.Red, 6.0);
        Assert.Equal(155, colour.Green, 6.0);
        Assert.Equal(35, colour.Blue, 6.0);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public void Decode_TurnedPicture_StandsUpright(ushort orientation)
    {
        var file = FileBytes.WithExif(TestPictures.Quarters(40, 20, SKEncodedImageFormat.Jpeg), FileBytes.Orientation(orientation));
        using var image = ImageDecoder.Decode(file, "turned.jpg");
        Assert.Equal(orientation == 3 ? (40, 20) : (20, 40), (image.Width, image.Height));
    }
}
