using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Training.Segmentation;

/// <summary>Brings a window of a picture, its boxes or its truth to a square bitmap; what lies outside the picture is black.</summary>
internal static class CropPainter
{
    // Shrinking averages whole pixels (mipmaps), growing interpolates.
    private static readonly SKSamplingOptions Sampling = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    private const float SparePx = 2; // interpolation at the window's edge reads the pixels beside it

    /// <summary>Draws pixels (RGBA) or coverage (alpha); the kind is that of <paramref name="source"/>.</summary>
    public static SKBitmap Draw(SKBitmap source, SKRect window, bool mirrored, int width, int height)
    {
        var target = new SKBitmap(new SKImageInfo(width, height, source.ColorType, source.AlphaType));
        using var canvas = new SKCanvas(target);
        using var paint = new SKPaint();
        canvas.Clear(source.ColorType == SKColorType.Alpha8 ? SKColors.Transparent : SKColors.Black);
        Place(canvas, window, mirrored, width, height);
        // Only what the window needs: the mipmaps of a whole photograph would cost more than the network.
        var part = SKRectI.Ceiling(SKRect.Inflate(window, SparePx, SparePx));
        if (!part.IntersectsWith(source.Info.Rect)) return target;
        part.Intersect(source.Info.Rect);
        using var subset = new SKBitmap();
        source.ExtractSubset(subset, part);
        using var image = SKImage.FromBitmap(subset);
        canvas.DrawImage(image, part.Left, part.Top, Sampling, paint);
        canvas.Flush();
        return target;
    }

    /// <summary>Draws boxes as coverage.</summary>
    public static SKBitmap Draw(IReadOnlyList<PixelBox> boxes, SKRect window, bool mirrored, int side)
    {
        var target = new SKBitmap(new SKImageInfo(side, side, SKColorType.Alpha8, SKAlphaType.Premul));
        using var canvas = new SKCanvas(target);
        using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        canvas.Clear(SKColors.Transparent);
        Place(canvas, window, mirrored, side, side);
        foreach (var box in boxes)
            canvas.DrawRect(new SKRect((float)box.X, (float)box.Y, (float)box.Right, (float)box.Bottom), paint);
        canvas.Flush();
        return target;
    }

    private static void Place(SKCanvas canvas, SKRect window, bool mirrored, int width, int height)
    {
        if (mirrored) canvas.Scale(-1, 1, width / 2f, 0);
        canvas.Scale(width / window.Width, height / window.Height);
        canvas.Translate(-window.Left, -window.Top);
    }
}
