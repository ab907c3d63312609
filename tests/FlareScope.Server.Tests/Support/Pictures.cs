using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Server.Tests.Support;

/// <summary>Pictures drawn for the tests.</summary>
internal static class Pictures
{
    /// <summary>Where the flame of <see cref="Flare"/> is, with a little room.</summary>
    public static PixelBox FlameBox { get; } = new(130, 60, 60, 100);

    /// <summary>A JPEG of 320 x 240 px: a bright flame on a dark sky.</summary>
    public static byte[] Flare { get; } = Draw(SKEncodedImageFormat.Jpeg);

    /// <summary>The same as PNG.</summary>
    public static byte[] FlarePng { get; } = Draw(SKEncodedImageFormat.Png);

    /// <summary>The same JPEG with an EXIF block that tells the author's secret.</summary>
    public static byte[] FlareWithExif(string secret)
    {
        // FF E1, length (big endian, with itself), "Exif\0\0", then a TIFF head and the secret behind it.
        byte[] body = [.. "Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0"u8, .. System.Text.Encoding.ASCII.GetBytes(secret)];
        var length = body.Length + 2;
        return [.. Flare[..2], 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. body, .. Flare[2..]];
    }

    private static byte[] Draw(SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(320, 240, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(new SKColor(20, 24, 40));
        using var stack = new SKPaint { Color = new SKColor(60, 60, 60) };
        canvas.DrawRect(157, 155, 6, 85, stack);
        using var flame = new SKPaint { Color = new SKColor(255, 190, 60), IsAntialias = true };
        canvas.DrawOval(160, 110, 18, 45, flame);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }
}
