using FlareScope.Datasets.Augmentation;
using FlareScope.Training.Model;
using SkiaSharp;
using static TorchSharp.torch;

namespace FlareScope.Training.Segmentation;

/// <summary>The outline of a trained <see cref="FlameUNet"/>: probability of its crop, brought back to the picture's pixels.</summary>
internal sealed class NetworkOutliner(FlameUNet network, SegmentationOptions options) : IFlameOutliner
{
    /// <summary>Its name in the comparison.</summary>
    public const string Label = "network";

    /// <inheritdoc/>
    public string Name => Label;

    /// <inheritdoc/>
    public void Outline(SKBitmap picture, LabelledFlare flare, byte[] found)
    {
        var window = CropWindow.Around(flare.Own, options);
        var left = (int)Math.Clamp(MathF.Floor(window.Left), 0, picture.Width);
        var top = (int)Math.Clamp(MathF.Floor(window.Top), 0, picture.Height);
        var width = (int)Math.Clamp(MathF.Ceiling(window.Right), 0, picture.Width) - left;
        var height = (int)Math.Clamp(MathF.Ceiling(window.Bottom), 0, picture.Height) - top;
        if (width <= 0 || height <= 0) return;

        var probability = Probability(picture, flare, window);
        var columns = new SamplingAxis(left, width, window.Left, window.Width, options.Side, mirrored: false);
        var rows = new SamplingAxis(top, height, window.Top, window.Height, options.Side, mirrored: false);
        for (var y = 0; y < height; y++)
        {
            var upper = probability.AsSpan(rows.First[y] * options.Side, options.Side);
            var lower = probability.AsSpan(rows.Second[y] * options.Side, options.Side);
            for (var x = 0; x < width; x++)
            {
                var (a, b, across) = (columns.First[x], columns.Second[x], columns.Share[x]);
                var above = upper[a] + (across * (upper[b] - upper[a]));
                var below = lower[a] + (across * (lower[b] - lower[a]));
                if (above + (rows.Share[y] * (below - above)) < options.Threshold) continue;
                if (!flare.IsOthers(left + x + 0.5, top + y + 0.5)) found[((top + y) * picture.Width) + left + x] = 1;
            }
        }
    }

    private float[] Probability(SKBitmap picture, LabelledFlare flare, SKRect window)
    {
        var plane = options.Side * options.Side;
        var input = new float[FlameUNet.Inputs * plane];
        using var colours = CropPainter.Draw(picture, window, mirrored: false, options.Side, options.Side);
        using var area = CropPainter.Draw(flare.Own, window, mirrored: false, options.Side);
        CropPlanes.Colours(colours, input.AsSpan(0, 3 * plane), (1, 1, 1));
        CropPlanes.Coverage(area, input.AsSpan(3 * plane));
        using var scope = NewDisposeScope();
        using var gradients = no_grad();
        return network.forward(tensor(input, [1, FlameUNet.Inputs, options.Side, options.Side])).sigmoid().ToFloats();
    }
}
