using FlareScope.Vision.Flames;
using SkiaSharp;

namespace FlareScope.Training.Segmentation;

/// <summary>The outline that FlareScope measures with: <see cref="FlameSegmenter"/>.</summary>
internal sealed class ClassicalOutliner : IFlameOutliner
{
    /// <summary>Its name in the comparison.</summary>
    public const string Label = "classical";

    private readonly FlameSegmenter segmenter = new();

    /// <inheritdoc/>
    public string Name => Label;

    /// <inheritdoc/>
    public void Outline(SKBitmap picture, LabelledFlare flare, byte[] found)
    {
        if (segmenter.Measure(picture, flare.Own, flare.Others) is not { } region) return;
        var mask = region.Mask;
        var right = Math.Min(mask.Left + (mask.Columns * mask.CellPx), mask.PictureWidth);
        var bottom = Math.Min(mask.Top + (mask.Rows * mask.CellPx), mask.PictureHeight);
        for (var y = mask.Top; y < bottom; y++)
            for (var x = mask.Left; x < right; x++)
                if (mask.Contains(x, y)) found[(y * picture.Width) + x] = 1;
    }
}
