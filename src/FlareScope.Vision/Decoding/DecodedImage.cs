using FlareScope.Core.Cameras;
using SkiaSharp;

namespace FlareScope.Vision.Decoding;

/// <summary>A picture in memory: upright, 8-bit sRGB, opaque.</summary>
public sealed class DecodedImage : IDisposable
{
    internal DecodedImage(SKBitmap bitmap, ImageFormat format, DateTimeOffset? capturedAt, PictureLens? lens = null)
    {
        Lens = lens;
        Bitmap = bitmap;
        Format = format;
        CapturedAt = capturedAt;
    }

    /// <summary>Pixels, <see cref="SKColorType.Rgba8888"/>, upright, alpha 255 everywhere. Owned by this object.</summary>
    public SKBitmap Bitmap { get; }

    /// <summary>Width after orientation, px.</summary>
    public int Width => Bitmap.Width;

    /// <summary>Height after orientation, px.</summary>
    public int Height => Bitmap.Height;

    /// <summary>How the picture was encoded.</summary>
    public ImageFormat Format { get; }

    /// <summary>
    /// When it was taken, from EXIF; null when the picture does not tell. A camera that gives no zone is read as if its
    /// clock ran on UTC (date and clock time are then the camera's own).
    /// </summary>
    public DateTimeOffset? CapturedAt { get; }

    /// <summary>What EXIF tells of the lens; null when it does not tell the focal length as on 35 mm film.</summary>
    public PictureLens? Lens { get; }

    /// <summary>Takes an opaque RGBA bitmap (a rendered scene, a video frame) as a picture, which owns it from now on.</summary>
    /// <param name="bitmap">Pixels in <see cref="SKColorType.Rgba8888"/>.</param>
    /// <param name="capturedAt">Capture time when known.</param>
    /// <exception cref="ArgumentException">Another colour type.</exception>
    public static DecodedImage FromBitmap(SKBitmap bitmap, DateTimeOffset? capturedAt = null)
    {
        ArgumentNullException.ThrowIfNull(bitmap);
        if (bitmap.ColorType != SKColorType.Rgba8888)
            throw new ArgumentException($"Rgba8888 is needed, not {bitmap.ColorType}.", nameof(bitmap));
        return new(bitmap, ImageFormat.Png, capturedAt);
    }

    /// <inheritdoc/>
    public void Dispose() => Bitmap.Dispose();
}
