using System.Buffers;
using SkiaSharp;

namespace FlareScope.Vision.Inference;

/// <summary>
/// Turns a picture into detector input: three planes, the picture scaled into them, the rest padded. What the shipped model
/// wants is blue, green, red, 0..255, top left, padded with 114; other forms come from <see cref="ModelInput"/>. Training and
/// inference both call this one class, so that a model sees in service what it saw when it learned.
/// </summary>
public static class Letterbox
{
    /// <summary>Grey level of the padding, as in YOLOX.</summary>
    public const byte Pad = 114;

    /// <summary>Fills a square input; see <see cref="Fill(SKBitmap, Span{float}, int, int)"/>.</summary>
    public static LetterboxGeometry Fill(SKBitmap source, Span<float> destination, int size) =>
        Fill(source, destination, size, size);

    /// <summary>Fills an input of floats in the shipped model's form.</summary>
    /// <param name="source">Picture in any colour type; alpha is ignored.</param>
    /// <param name="destination">Exactly 3 × <paramref name="height"/> × <paramref name="width"/> values: planes B, G, R.</param>
    /// <param name="width">Input width, px.</param>
    /// <param name="height">Input height, px.</param>
    /// <exception cref="ArgumentException">The destination has another length.</exception>
    public static LetterboxGeometry Fill(SKBitmap source, Span<float> destination, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Fill(source, destination, width, height, InputForm.Yolox);
    }

    /// <summary>Fills an input of bytes, a quarter of the memory, for a cache of training pictures; otherwise the same.</summary>
    public static LetterboxGeometry Fill(SKBitmap source, Span<byte> destination, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(source);
        var values = ArrayPool<float>.Shared.Rent(destination.Length);
        try
        {
            var geometry = Fill(source, values.AsSpan(0, destination.Length), width, height, InputForm.Yolox);
            for (var i = 0; i < destination.Length; i++)
                destination[i] = (byte)values[i]; // whole numbers from 0 to 255
            return geometry;
        }
        finally
        {
            ArrayPool<float>.Shared.Return(values);
        }
    }

    /// <summary>Fills an input of floats in any form.</summary>
    internal static LetterboxGeometry Fill(SKBitmap source, Span<float> destination, int width, int height, InputForm form)
    {
        var geometry = LetterboxGeometry.Fit(source.Width, source.Height, width, height, form.Placement);
        using var rgba = source.ColorType == SKColorType.Rgba8888 ? null : source.Copy(SKColorType.Rgba8888);
        Fill(PixelView.Of(rgba ?? source), geometry, destination, width, height, form);
        return geometry;
    }

    /// <summary>Fills an input from pixels that may already be smaller than the picture the geometry is of.</summary>
    internal static void Fill(
        PixelView source, LetterboxGeometry geometry, Span<float> destination, int width, int height, InputForm form)
    {
        if (destination.Length != 3 * width * height)
            throw new ArgumentException($"{destination.Length} values given, 3 x {height} x {width} needed.", nameof(destination));
        // Halving to within a factor of two, then bilinear: bilinear alone skips pixels and makes thin flames blink.
        if (source.Width >= 2 * geometry.Width && source.Height >= 2 * geometry.Height && Math.Min(source.Width, source.Height) > 2)
        {
            var half = ArrayPool<uint>.Shared.Rent(Halving.Length(source));
            try
            {
                Fill(Halving.Halve(source, half), geometry, destination, width, height, form);
            }
            finally
            {
                ArrayPool<uint>.Shared.Return(half);
            }

            return;
        }

        Scale(source, geometry, new Planes(destination, width, height, form));
    }

    private static void Scale(PixelView source, LetterboxGeometry geometry, Planes planes)
    {
        planes.Surround(geometry);
        using var rows = new BilinearRows(source, geometry.Width, geometry.Height);
        for (var y = 0; y < geometry.Height; y++)
        {
            rows.Make(y);
            planes.Write(rows, geometry.Top + y, geometry.Left);
        }
    }
}
