using FlareScope.Core.Analysis;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Drawing;
using FlareScope.Vision.Tests.Decoding;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Drawing;

public sealed class AnnotatedPictureTests
{
    [Theory]
    [InlineData("jpeg", ImageFormat.Jpeg)]
    [InlineData("png", ImageFormat.Png)]
    public void Draw_Document_GivesAPictureOfTheSameSizeInThatFormat(string format, ImageFormat expected)
    {
        using var picture = TestPictures.Filled(120, 90, SKColors.SteelBlue);
        var drawn = AnnotatedPicture.Draw(picture, Flares.Document(120, 90, Flares.WithIndex(3)), PictureLanguage.Russian, format);
        using var image = ImageDecoder.Decode(drawn, "drawn");
        Assert.Equal((expected, 120, 90), (image.Format, image.Width, image.Height));
    }

    [Fact]
    public void Draw_UnknownFormat_IsRefused()
    {
        using var picture = TestPictures.Filled(20, 20, SKColors.SteelBlue);
        Assert.Throws<ArgumentException>(() => AnnotatedPicture.Draw(picture, Flares.Document(20, 20), PictureLanguage.English, "bmp"));
    }

    [Fact]
    public void Draw_Flare_MarksBoxOutlineLineAndPlateAndLeavesTheOriginalAlone()
    {
        using var picture = TestPictures.Filled(640, 480, SKColors.SteelBlue);
        using var drawn = Draw(picture, Flares.WithFlow(12, 35, 104), PictureLanguage.Russian);
        Assert.True(Has(drawn, Palette.Flame));
        Assert.True(Has(drawn, Palette.Outline));
        Assert.True(Has(drawn, Palette.Length));
        Assert.False(Has(picture, Palette.Flame));
        Assert.Equal(SKColors.SteelBlue, drawn.Bitmap.GetPixel(600, 450));
    }

    [Fact]
    public void Draw_SmokeOnly_UsesTheColourOfSmoke()
    {
        using var picture = TestPictures.Filled(640, 480, SKColors.SteelBlue);
        using var drawn = Draw(picture, Flares.SmokeOnly(), PictureLanguage.English);
        Assert.True(Has(drawn, Palette.Smoke));
        Assert.False(Has(drawn, Palette.Flame));
    }

    [Fact]
    public void Draw_ScaleAndTransectKnown_ShowsBoth()
    {
        using var picture = TestPictures.Filled(640, 480, SKColors.SteelBlue);
        var plain = Flares.WithFlow(12, 35, 104);
        var measured = plain with
        {
            Flame = plain.Flame! with { LengthM = 9, AreaM2 = 28, Scale = new(0.2, 0.05, "distance") },
            Smoke = new SmokeMeasurement("soot", 60, 3) { Transect = [[300, 100], [360, 140]] },
        };
        using var drawn = Draw(picture, measured, PictureLanguage.English);
        using var without = Draw(picture, plain, PictureLanguage.English);
        Assert.True(Has(drawn, Palette.Transect));
        Assert.False(Has(without, Palette.Transect));
        // The scale bar's plate stands in the lower right corner.
        Assert.NotEqual(SKColors.SteelBlue, drawn.Bitmap.GetPixel(600, 455));
        Assert.Equal(SKColors.SteelBlue, without.Bitmap.GetPixel(600, 455));
    }

    [Theory]
    [InlineData(0.2, 640, 20)]
    [InlineData(0.05, 1920, 10)]
    [InlineData(0.01, 300, 0.2)]
    public void RoundMetres_Scale_GivesTheLongestRoundBarThatFits(double metresPerPixel, double width, double expected) =>
        Assert.Equal(expected, ScaleBar.RoundMetres(metresPerPixel, width), 9);

    [Fact]
    public void Draw_RussianAndEnglish_Differ()
    {
        using var picture = TestPictures.Filled(400, 300, SKColors.SteelBlue);
        var document = Flares.Document(400, 300, Flares.WithFlow(12, 35, 104));
        Assert.NotEqual(
            AnnotatedPicture.Draw(picture, document, PictureLanguage.Russian, "png"),
            AnnotatedPicture.Draw(picture, document, PictureLanguage.English, "png"));
    }

    [Fact]
    public void Draw_PictureWithMetadata_PublishesNone()
    {
        var secret = FileBytes.WithExif(TestPictures.Quarters(64, 64, SKEncodedImageFormat.Jpeg), FileBytes.Taken("2024:05:06 07:08:09", "+03:00"));
        using var image = ImageDecoder.Decode(secret, "private.jpg");
        Assert.NotNull(image.CapturedAt);
        var drawn = AnnotatedPicture.Draw(image.Bitmap, Flares.Document(64, 64), PictureLanguage.English);
        Assert.Equal(-1, drawn.AsSpan().IndexOf("Exif"u8));
        Assert.Equal(-1, drawn.AsSpan().IndexOf("2024:05:06"u8));
    }

    [Theory]
    [InlineData(64, 48)]
    [InlineData(200, 150)]
    [InlineData(400, 4)]
    [InlineData(1600, 1200)]
    public void Size_PlateOfAnyCaption_FitsThePicturesWidth(int width, int height)
    {
        var palette = new Palette(width, height);
        using var plate = new CaptionPlate(("Факел 12", "1\u202F400 тыс. м³/сут (440–4\u202F600)"), "длина 120 м · площадь 1\u202F400 м² · непрозрачность 60 % (Рингельман 3,0)", palette.FontSize, width);
        Assert.True(plate.Size.Width <= width || width < 120, $"{plate.Size.Width} px in {width} px");
    }

    [Fact]
    public void Place_ManyPlates_StayInsideAndOffEachOther()
    {
        var picture = SKRect.Create(800, 600);
        SKRect[] flames = [SKRect.Create(5, 5, 60, 100), SKRect.Create(720, 480, 70, 110), SKRect.Create(300, 200, 50, 90), SKRect.Create(340, 210, 50, 90)];
        var placer = new PlatePlacer(picture, flames);
        var size = new SKSize(250, 30);
        var placed = flames.Select(f => SKRect.Create(placer.Place(size, f, 5), size)).ToList();
        Assert.All(placed, p => Assert.True(picture.Contains(p)));
        for (var i = 0; i < placed.Count; i++)
        {
            Assert.DoesNotContain(flames, f => f.IntersectsWith(placed[i]));
            Assert.DoesNotContain(placed.Where((_, j) => j != i), p => p.IntersectsWith(placed[i]));
        }
    }

    private static DecodedImage Draw(SKBitmap picture, Flare flare, PictureLanguage language) => ImageDecoder.Decode(
        AnnotatedPicture.Draw(picture, Flares.Document(picture.Width, picture.Height, flare), language, "png"), "drawn");

    private static bool Has(DecodedImage image, SKColor colour) => Has(image.Bitmap, colour);

    private static bool Has(SKBitmap bitmap, SKColor colour) => Array.Exists(bitmap.Pixels, p =>
        Math.Abs(p.Red - colour.Red) + Math.Abs(p.Green - colour.Green) + Math.Abs(p.Blue - colour.Blue) < 40);
}
