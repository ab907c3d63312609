using FlareScope.Vision.Decoding;
using SkiaSharp;

namespace FlareScope.Server.Features.Analyses;

/// <summary>What is served of a picture: always encoded anew, so that neither EXIF nor anything hidden in a file comes back out.</summary>
internal static class ServedPicture
{
    private const int Quality = 90;

    /// <summary>The whole picture, upright, as JPEG.</summary>
    public static byte[] View(byte[] original)
    {
        using var image = ImageDecoder.Decode(original, "picture");
        return Jpeg(image.Bitmap);
    }

    /// <summary>The pixels as they were measured, as PNG: nothing lost, so that a value read from them is the value that was used.</summary>
    public static byte[] Pixels(byte[] original)
    {
        using var image = ImageDecoder.Decode(original, "picture");
        using var pixmap = image.Bitmap.PeekPixels();
        // Fast rather than small: it is made while someone points at the picture.
        using var data = pixmap.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, zLibLevel: 2))
            ?? throw new InvalidOperationException("The picture could not be encoded.");
        return data.ToArray();
    }

    /// <summary>A picture cut and scaled to 320 x 220 px, as JPEG.</summary>
    public static byte[] Thumbnail(byte[] original)
    {
        using var image = ImageDecoder.Decode(original, "picture");
        using var small = new SKBitmap(320, 220, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(small);
        using var source = SKImage.FromBitmap(image.Bitmap);
        var scale = Math.Max(320f / image.Width, 220f / image.Height);
        var (width, height) = (320f / scale, 220f / scale);
        var part = SKRect.Create((image.Width - width) / 2, (image.Height - height) / 2, width, height);
        canvas.DrawImage(source, part, SKRect.Create(320, 220), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return Jpeg(small);
    }

    /// <summary>A bitmap as JPEG.</summary>
    public static byte[] Jpeg(SKBitmap bitmap)
    {
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return data.ToArray();
    }
}
