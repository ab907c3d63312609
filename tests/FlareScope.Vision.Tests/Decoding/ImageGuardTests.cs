using FlareScope.Core;
using FlareScope.Vision.Decoding;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Decoding;

public sealed class ImageGuardTests
{
    // By name: a test runner writes out the data of every case, and one of these files is 64 MB.
    private static readonly Dictionary<string, (string Code, Func<byte[]> File)> Cases = new()
    {
        ["empty file"] = ("image-empty", () => []),
        ["text"] = ("image-not-recognised", () => "this is no picture at all"u8.ToArray()),
        ["PDF"] = ("image-not-recognised", () => [.. "%PDF-1.7"u8, .. new byte[200]]),
        ["no width"] = ("image-not-recognised", () => FileBytes.PngHeader(0, 10)),
        ["broken JPEG segment"] = ("image-not-recognised", () => [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 1, 2, 3, 4]),
        ["1 x 500,000 px"] = ("image-too-long", () => FileBytes.PngHeader(1, 500_000)),
        ["10,001 x 100 px"] = ("image-too-long", () => FileBytes.PngHeader(10_001, 100)),
        ["side over the limit"] = ("image-too-large", () => FileBytes.PngHeader(16_385, 200)),
        ["144 megapixels"] = ("image-too-large", () => FileBytes.PngHeader(12_000, 12_000)),
        ["largest size a header can tell"] = ("image-too-large", () => FileBytes.PngHeader(uint.MaxValue, uint.MaxValue)),
        ["bitmap stored upside down"] = ("image-too-large", () => FileBytes.BmpHeader(20_000, -20_000)),
        ["two GIF frames"] = ("image-multi-frame", () => FileBytes.Gif(2)),
        ["animated PNG"] = ("image-multi-frame", () => FileBytes.AnimatedPngHeader(2)),
        ["animated WebP"] = ("image-multi-frame", FileBytes.AnimatedWebPHeader),
        ["three bytes of a JPEG"] = ("image-truncated", () => [0xFF, 0xD8, 0xFF]),
        ["half a PNG header"] = ("image-truncated", () => FileBytes.PngHeader(10, 10)[..20]),
        ["GIF signature alone"] = ("image-truncated", () => "GIF89a"u8.ToArray()),
        ["one byte over 64 MB"] = ("image-too-many-bytes", () => new byte[(64 << 20) + 1]),
    };

    public static TheoryData<string> Refused => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public void Decode_FileThatMustNotBeRead_IsRefusedWithItsCode(string name)
    {
        var (code, file) = Cases[name];
        var refusal = Assert.Throws<UserInputException>(() => ImageDecoder.Decode(file(), "stack.jpg"));
        Assert.Equal(code, refusal.Code);
        Assert.StartsWith("stack.jpg: ", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void Decode_FileCutInHalf_IsTruncatedAndNotHalfGrey(SKEncodedImageFormat format)
    {
        var file = TestPictures.Noise(96, 64, format);
        var refusal = Assert.Throws<UserInputException>(() => ImageDecoder.Decode(file.AsMemory(0, file.Length / 2), "cut"));
        Assert.Equal("image-truncated", refusal.Code);
    }

    [Fact]
    public void Decode_SizesAtTheLimit_AreAccepted()
    {
        var limits = new ImageLimits { MaxSidePx = 100, MaxPixels = 100, MaxAspect = 100 };
        using var long100 = TestPictures.Filled(100, 1, SKColors.Red);
        using var decoded = ImageDecoder.Decode(TestPictures.Encode(long100), "line", limits);
        Assert.Equal((100, 1), (decoded.Width, decoded.Height));
    }

    [Fact]
    public void Decode_DamagedBytes_GivesAPictureOrARefusalAndNothingElse()
    {
        var random = new Random(7);
        foreach (var format in new[] { SKEncodedImageFormat.Jpeg, SKEncodedImageFormat.Png, SKEncodedImageFormat.Webp })
        {
            var sound = FormatWithExif(format);
            for (var round = 0; round < 150; round++)
            {
                var damaged = (byte[])sound.Clone();
                for (var hit = 0; hit < 1 + (round % 8); hit++)
                    damaged[random.Next(Math.Min(damaged.Length, 300))] = (byte)random.Next(256);
                try
                {
                    ImageDecoder.Decode(damaged, "damaged", new ImageLimits { MaxPixels = 1_000_000 }).Dispose();
                }
                catch (UserInputException refusal)
                {
                    Assert.StartsWith("image-", refusal.Code, StringComparison.Ordinal);
                }
            }
        }
    }

    private static byte[] FormatWithExif(SKEncodedImageFormat format)
    {
        var file = TestPictures.Noise(24, 16, format);
        return format == SKEncodedImageFormat.Jpeg ? FileBytes.WithExif(file, FileBytes.Taken("2024:05:06 07:08:09", "+03:00")) : file;
    }
}
