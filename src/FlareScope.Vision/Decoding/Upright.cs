using System.Runtime.InteropServices;
using SkiaSharp;

namespace FlareScope.Vision.Decoding;

/// <summary>Applies the EXIF orientation to the pixels.</summary>
internal static class Upright
{
    /// <summary>The upright picture; takes over the bitmap, which is turned in place or disposed.</summary>
    internal static SKBitmap Apply(SKBitmap bitmap, SKEncodedOrigin origin)
    {
        if (!Turns(origin))
        {
            Mirror(Pixels(bitmap), bitmap.Width, origin);
            return bitmap;
        }

        var turned = new SKBitmap(bitmap.Info.WithSize(bitmap.Height, bitmap.Width));
        Transpose(Pixels(bitmap), Pixels(turned), bitmap.Width, bitmap.Height);
        bitmap.Dispose();
        Mirror(Pixels(turned), turned.Width, origin);
        return turned;
    }

    /// <summary>Whether width and height change places: the four turned origins (5 to 8) are the transpose of the others.</summary>
    internal static bool Turns(SKEncodedOrigin origin) => origin >= SKEncodedOrigin.LeftTop;

    /// <summary>Mirrors in place what is upright, or upright once transposed.</summary>
    internal static void Mirror(Span<uint> pixels, int width, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopRight or SKEncodedOrigin.BottomRight
            or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom)
            MirrorColumns(pixels, width);
        if (origin is SKEncodedOrigin.BottomRight or SKEncodedOrigin.BottomLeft
            or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom)
            MirrorRows(pixels, width);
    }

    /// <summary>Writes the transpose of a picture of that size.</summary>
    internal static void Transpose(ReadOnlySpan<uint> from, Span<uint> to, int width, int height)
    {
        const int Tile = 32; // both the reads and the writes of a tile stay in the first cache
        for (var tileY = 0; tileY < height; tileY += Tile)
        {
            for (var tileX = 0; tileX < width; tileX += Tile)
            {
                for (var y = tileY; y < Math.Min(height, tileY + Tile); y++)
                {
                    for (var x = tileX; x < Math.Min(width, tileX + Tile); x++)
                        to[(x * height) + y] = from[(y * width) + x];
                }
            }
        }
    }

    private static Span<uint> Pixels(SKBitmap bitmap) => MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan());

    private static void MirrorColumns(Span<uint> pixels, int width)
    {
        for (var start = 0; start < pixels.Length; start += width)
            pixels.Slice(start, width).Reverse();
    }

    private static void MirrorRows(Span<uint> pixels, int width)
    {
        for (int top = 0, bottom = pixels.Length - width; top < bottom; top += width, bottom -= width)
        {
            for (var x = 0; x < width; x++)
                (pixels[top + x], pixels[bottom + x]) = (pixels[bottom + x], pixels[top + x]);
        }
    }
}
