using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using SkiaSharp;

namespace FlareScope.Simulation;

/// <summary>One rendered frame with everything that is true of it.</summary>
/// <param name="Width">Picture width, px.</param>
/// <param name="Height">Picture height, px.</param>
/// <param name="Rgba">sRGB code values, four bytes a pixel (alpha 255), rows from the top.</param>
/// <param name="Mask">One byte a pixel: 0 background, 1 flame, 2 soot, 3 steam.</param>
/// <param name="Truth">The truth line.</param>
/// <param name="Camera">The camera file.</param>
/// <param name="Boxes">What a perfect detector finds, score 1: flames, and soot that can be seen; steam is no smoke.</param>
/// <param name="JpegQuality">The scene's JPEG quality, 1..100.</param>
public sealed record RenderedFrame(
    int Width,
    int Height,
    byte[] Rgba,
    byte[] Mask,
    FrameTruth Truth,
    CameraDocument Camera,
    IReadOnlyList<Detection> Boxes,
    int JpegQuality)
{
    /// <summary>The picture as a Skia bitmap of its own (Rgba8888, unpremultiplied); the caller disposes it.</summary>
    public SKBitmap ToBitmap()
    {
        var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        Rgba.CopyTo(bitmap.GetPixelSpan());
        return bitmap;
    }

    /// <summary>The picture as JPEG at the scene's quality.</summary>
    public byte[] ToJpeg() => Encode(ToBitmap(), SKEncodedImageFormat.Jpeg, JpegQuality);

    /// <summary>The mask as a grey PNG of values 0 to 3.</summary>
    public byte[] ToMaskPng()
    {
        var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Gray8, SKAlphaType.Opaque));
        for (var y = 0; y < Height; y++)
            Mask.AsSpan(y * Width, Width).CopyTo(bitmap.GetPixelSpan()[(y * bitmap.RowBytes)..]);
        return Encode(bitmap, SKEncodedImageFormat.Png, 100);
    }

    private static byte[] Encode(SKBitmap bitmap, SKEncodedImageFormat format, int quality)
    {
        using (bitmap)
        using (var data = bitmap.Encode(format, quality))
            return data.ToArray();
    }
}
