using System.Runtime.InteropServices;
using SkiaSharp;

namespace FlareScope.Vision.Inference;

/// <summary>Pixels of a picture, four bytes each in the order red, green, blue, alpha, wherever they lie.</summary>
internal readonly ref struct PixelView(ReadOnlySpan<uint> pixels, int width, int height, int stride)
{
    private readonly ReadOnlySpan<uint> _pixels = pixels;

    /// <summary>Pixels of a row.</summary>
    internal int Width { get; } = width;

    /// <summary>Rows.</summary>
    internal int Height { get; } = height;

    /// <summary>One row.</summary>
    internal ReadOnlySpan<uint> Row(int y) => _pixels.Slice(y * stride, Width);

    /// <summary>The pixels of a bitmap in <see cref="SKColorType.Rgba8888"/>, which must outlive this view.</summary>
    internal static PixelView Of(SKBitmap bitmap) =>
        new(MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan()), bitmap.Width, bitmap.Height, bitmap.RowBytes / 4);
}
