using System.Numerics;
using SkiaSharp;

namespace FlareScope.Vision.Inference;

/// <summary>
/// Turns a picture into detector input: three planes in the order blue, green, red, values 0..255, the picture at the
/// top left, the rest filled with 114. Training and inference both call this one class, so that a model sees in service
/// what it saw when it learned.
/// </summary>
public static class Letterbox
{
    /// <summary>Grey level of the padding, as in YOLOX.</summary>
    public const byte Pad = 114;

    /// <summary>Fills a square input; see <see cref="Fill(SKBitmap, Span{float}, int, int)"/>.</summary>
    public static LetterboxGeometry Fill(SKBitmap source, Span<float> destination, int size) =>
        Fill(source, destination, size, size);

    /// <summary>Fills an input of floats.</summary>
    /// <param name="source">Picture in any colour type; alpha is ignored.</param>
    /// <param name="destination">Exactly 3 × <paramref name="height"/> × <paramref name="width"/> values: planes B, G, R.</param>
    /// <param name="width">Input width, px.</param>
    /// <param name="height">Input height, px.</param>
    /// <exception cref="ArgumentException">The destination has another length.</exception>
    public static LetterboxGeometry Fill(SKBitmap source, Span<float> destination, int width, int height) =>
        FillPlanes(source, destination, width, height);

    /// <summary>Fills an input of bytes, a quarter of the memory, for a cache of training pictures; otherwise the same.</summary>
    public static LetterboxGeometry Fill(SKBitmap source, Span<byte> destination, int width, int height) =>
        FillPlanes(source, destination, width, height);

    private static LetterboxGeometry FillPlanes<T>(SKBitmap source, Span<T> destination, int width, int height)
        where T : unmanaged, INumberBase<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        if (destination.Length != 3 * width * height)
            throw new ArgumentException($"{destination.Length} values given, 3 x {height} x {width} needed.", nameof(destination));

        var geometry = LetterboxGeometry.Fit(source.Width, source.Height, width, height);
        using var scaled = Scale(source, geometry);
        destination.Fill(T.CreateTruncating(Pad));
        var plane = width * height;
        var pixels = scaled.GetPixelSpan();
        for (var y = 0; y < geometry.Height; y++)
        {
            var row = pixels.Slice(y * scaled.RowBytes, geometry.Width * 4);
            var blue = destination.Slice(y * width, geometry.Width);
            var green = destination.Slice(plane + (y * width), geometry.Width);
            var red = destination.Slice((2 * plane) + (y * width), geometry.Width);
            for (var x = 0; x < geometry.Width; x++)
            {
                red[x] = T.CreateTruncating(row[4 * x]);
                green[x] = T.CreateTruncating(row[(4 * x) + 1]);
                blue[x] = T.CreateTruncating(row[(4 * x) + 2]);
            }
        }

        return geometry;
    }

    /// <summary>Halving to within a factor of two, then bilinear: bilinear alone skips pixels and makes thin flames blink.</summary>
    private static SKBitmap Scale(SKBitmap source, LetterboxGeometry geometry)
    {
        var current = Halving.IsRgba(source) ? source : source.Copy(SKColorType.Rgba8888);
        while (current.Width >= 2 * geometry.Width && current.Height >= 2 * geometry.Height && Math.Min(current.Width, current.Height) > 2)
        {
            var half = Halving.Halve(current);
            if (!ReferenceEquals(current, source))
                current.Dispose();
            current = half;
        }

        var target = new SKImageInfo(geometry.Width, geometry.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        var scaled = current.Resize(target, new SKSamplingOptions(SKFilterMode.Linear));
        if (!ReferenceEquals(current, source))
            current.Dispose();
        return scaled ?? throw new InvalidOperationException($"Skia could not scale {source.Width} x {source.Height} px.");
    }
}
