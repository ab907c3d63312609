using System.Text;
using FlareScope.Server.Tests.Support;
using FlareScope.Vision.Decoding;
using SkiaSharp;

namespace FlareScope.Server.Tests.Features.Analyses;

public sealed class GetImageTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Secret = "the photographer lives here";

    [Theory]
    [InlineData("image", 320, 240)]
    [InlineData("thumbnail", 320, 220)]
    [InlineData("annotated", 320, 240)]
    public async Task Get_PictureWithExif_ServesItEncodedAnewWithoutExif(string kind, int width, int height)
    {
        var document = await (await server.PostPictureAsync(Pictures.FlareWithExif(Secret))).JsonAsync();

        var answer = await server.GetAsync($"/api/v1/analyses/{document.Id()}/{kind}");

        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.MediaType);
        var bytes = await answer.BytesAsync();
        using var picture = SKBitmap.Decode(bytes);
        Assert.Equal((width, height), (picture.Width, picture.Height));
        Assert.DoesNotContain(Secret, Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Pixels_AreExactlyThoseMeasured()
    {
        var document = await server.AnalyseAsync();

        var answer = await server.GetAsync($"/api/v1/analyses/{document.Id()}/pixels");

        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
        using var served = SKBitmap.Decode(await answer.BytesAsync());
        using var measured = ImageDecoder.Decode(Pictures.Flare, "flare.jpg");
        Assert.Equal(measured.Bitmap.Pixels, served.Pixels);
    }

    [Fact]
    public async Task Get_Annotated_DiffersFromThePictureAndComesAsPngWhenAsked()
    {
        var document = await server.AnalyseAsync();

        var png = await (await server.GetAsync($"/api/v1/analyses/{document.Id()}/annotated?format=png&lang=ru")).BytesAsync();

        using var drawn = SKBitmap.Decode(png);
        using var plain = SKBitmap.Decode(await (await server.GetAsync($"/api/v1/analyses/{document.Id()}/image")).BytesAsync());
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.True(Differing(drawn, plain) > 200);
    }

    private static int Differing(SKBitmap a, SKBitmap b) =>
        a.Pixels.Zip(b.Pixels).Count(pair => Math.Abs(pair.First.Red - pair.Second.Red) > 60);
}
