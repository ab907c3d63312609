using System.Runtime.InteropServices;
using SkiaSharp;

namespace FlareScope.Vision.Decoding;

/// <summary>Applies the EXIF orientation to the pixels.</summary>
internal static class Upright
{
    /// <summary>The upright picture; takes over the bitmap, which is turned in place or disposed.</summary>
    internal static SKBitmap Apply(SKBitmap bitmap, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft or 0)
            return bitmap;
        // The four turned origins (5 to 8) are the transpose of the four others: one transpose, then mirrors in place.
        var transposed = origin >= SKEncodedOrigin.LeftTop;
        var result = transposed ? Transpose(bitmap) : bitmap;
        var pixels = MemoryMarshal.Cast<byte, uint>(result.GetPixelSpan());
        if (origin is SKEncodedOrigin.TopRight or SKEncodedOrigin.BottomRight
            or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom)
            MirrorColumns(pixels, result.Width);
        if (origin is SKEncodedOrigin.BottomRight or SKEncodedOrigin.BottomLeft
            or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom)
            MirrorRows(pixels, result.Width);
        return result;
    }

    private static SKBitmap Transpose(SKBitmap bitmap)
    {
        const int Tile = 32; // both the reads and the writes of a tile stay in the first cache
        var turned = new SKBitmap(bitmap.Info.WithSize(bitmap.Height, bitmap.Width));
        var from = MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan());
        var to = MemoryMarshal.Cast<byte, uint>(turned.GetPixelSpan());
        var (width, height) = (bitmap.Width, bitmap.Height);
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

        bitmap.Dispose();
        return turned;
    }

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
