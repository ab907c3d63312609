using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Training.Segmentation;

/// <summary>The part of a picture that the network sees: the rectangle around a flare's boxes with some background.</summary>
internal static class CropWindow
{
    /// <summary>The window of a flare, px; it may reach over the picture's edge.</summary>
    /// <param name="boxes">Boxes of the flare, at least one.</param>
    /// <param name="options">Says how much background.</param>
    /// <param name="factor">Stretches the margin.</param>
    public static SKRect Around(IReadOnlyList<PixelBox> boxes, SegmentationOptions options, double factor = 1)
    {
        var (left, top) = (boxes.Min(b => b.X), boxes.Min(b => b.Y));
        var (right, bottom) = (boxes.Max(b => b.Right), boxes.Max(b => b.Bottom));
        var across = factor * Math.Max(options.LeastMarginPx, options.Margin * (right - left));
        var down = factor * Math.Max(options.LeastMarginPx, options.Margin * (bottom - top));
        return new SKRect((float)(left - across), (float)(top - down), (float)(right + across), (float)(bottom + down));
    }
}
