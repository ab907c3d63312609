using System.Runtime.InteropServices;
using SkiaSharp;

namespace FlareScope.Vision.Inference;

/// <summary>Halves a picture by the mean of each 2 × 2 block.</summary>
internal static class Halving
{
    internal static bool IsRgba(SKBitmap bitmap) => bitmap.ColorType == SKColorType.Rgba8888;

    /// <summary>A new bitmap of half the size (rounded down; an odd last row or column is dropped).</summary>
    internal static SKBitmap Halve(SKBitmap source)
    {
        var half = new SKBitmap(new SKImageInfo(source.Width / 2, source.Height / 2, SKColorType.Rgba8888, source.AlphaType));
        var from = MemoryMarshal.Cast<byte, uint>(source.GetPixelSpan());
        var to = MemoryMarshal.Cast<byte, uint>(half.GetPixelSpan());
        var fromStride = source.RowBytes / 4;
        var toStride = half.RowBytes / 4;
        for (var y = 0; y < half.Height; y++)
        {
            var upper = from.Slice(2 * y * fromStride, 2 * half.Width);
            var lower = from.Slice(((2 * y) + 1) * fromStride, 2 * half.Width);
            var target = to.Slice(y * toStride, half.Width);
            for (var x = 0; x < target.Length; x++)
                target[x] = Mean(upper[2 * x], upper[(2 * x) + 1], lower[2 * x], lower[(2 * x) + 1]);
        }

        return half;
    }

    // Two channels at a time in the halves of a 32-bit word: each sum of four bytes plus rounding needs ten bits.
    private static uint Mean(uint a, uint b, uint c, uint d)
    {
        const uint Even = 0x00FF00FF;
        const uint Rounding = 0x00020002;
        var low = (((a & Even) + (b & Even) + (c & Even) + (d & Even) + Rounding) >> 2) & Even;
        var high = ((((a >> 8) & Even) + ((b >> 8) & Even) + ((c >> 8) & Even) + ((d >> 8) & Even) + Rounding) >> 2) & Even;
        return low | (high << 8);
    }
}
