using SkiaSharp;

namespace FlareScope.Vision.Tests;

/// <summary>Pictures and pieces of picture files made on the spot.</summary>
internal static class TestPictures
{
    internal static SKBitmap Filled(int width, int height, SKColor colour)
    {
        var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        bitmap.Erase(colour);
        return bitmap;
    }

    internal static byte[] Encode(SKBitmap bitmap, SKEncodedImageFormat format = SKEncodedImageFormat.Png)
    {
        using var data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    /// <summary>A picture whose four quarters are red, green (right), blue (below) and white (below right).</summary>
    internal static byte[] Quarters(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = Filled(width, height, SKColors.White);
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint();
        Quarter(0, 0, SKColors.Red);
        Quarter(width / 2, 0, SKColors.Lime);
        Quarter(0, height / 2, SKColors.Blue);
        return Encode(bitmap, format);

        void Quarter(int x, int y, SKColor colour)
        {
            paint.Color = colour;
            canvas.DrawRect(SKRect.Create(x, y, width / 2, height / 2), paint);
        }
    }

    /// <summary>A soft noise picture, which compresses badly: cut files lose pixels.</summary>
    internal static byte[] Noise(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = Filled(width, height, SKColors.Black);
        new Random(1).NextBytes(bitmap.GetPixelSpan());
        for (var i = 3; i < bitmap.GetPixelSpan().Length; i += 4)
            bitmap.GetPixelSpan()[i] = 255;
        return Encode(bitmap, format);
    }
}
