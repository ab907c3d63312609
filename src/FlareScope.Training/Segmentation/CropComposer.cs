using FlareScope.Core.Analysis;
using FlareScope.Datasets.Augmentation;
using SkiaSharp;

namespace FlareScope.Training.Segmentation;

/// <summary>Makes training samples of crops: mirrored, shifted, scaled, brighter or darker, compressed once more.</summary>
internal sealed class CropComposer(SegmentationOptions options)
{
    private readonly CropAugmentation change = options.Augmentation;

    /// <summary>Writes one sample.</summary>
    /// <param name="crop">The flare.</param>
    /// <param name="random">Decides everything that is drawn.</param>
    /// <param name="input">Receives <see cref="FlameUNet.Inputs"/> planes.</param>
    /// <param name="target">Receives the share of flame of each pixel.</param>
    public void Compose(FlareCrop crop, Random random, Span<float> input, Span<float> target)
    {
        PixelBox[] boxes = [.. crop.Boxes.Select(box => Disturb(box, random))];
        var window = Disturb(CropWindow.Around(boxes, options), random);
        var mirrored = random.NextSingle() < change.FlipShare;
        var plane = options.Side * options.Side;

        using var drawn = CropPainter.Draw(crop.Colours, window, mirrored, options.Side, options.Side);
        using var colours = random.NextSingle() < change.JpegShare ? Compress(drawn, random) : drawn.Copy();
        CropPlanes.Colours(colours, input[..(3 * plane)], Gains(random));
        if (random.NextSingle() < change.GreyShare) Grey(input[..(3 * plane)], plane);
        using var area = CropPainter.Draw(boxes, window, mirrored, options.Side);
        CropPlanes.Coverage(area, input[(3 * plane)..]);
        using var truth = CropPainter.Draw(crop.Truth, window, mirrored, options.Side, options.Side);
        CropPlanes.Coverage(truth, target);
    }

    private PixelBox Disturb(PixelBox box, Random random)
    {
        float Error(double side) => (float)side * random.Between(-change.BoxError, change.BoxError);
        var (left, right) = (box.X + Error(box.Width), box.Right + Error(box.Width));
        var (top, bottom) = (box.Y + Error(box.Height), box.Bottom + Error(box.Height));
        return new PixelBox(left, top, right - left, bottom - top);
    }

    private SKRect Disturb(SKRect window, Random random)
    {
        var width = window.Width * random.Between(change.ScaleLow, change.ScaleHigh);
        var height = window.Height * random.Between(change.ScaleLow, change.ScaleHigh);
        var x = window.MidX + (window.Width * random.Between(-change.Shift, change.Shift));
        var y = window.MidY + (window.Height * random.Between(-change.Shift, change.Shift));
        return new SKRect(x - (width / 2), y - (height / 2), x + (width / 2), y + (height / 2));
    }

    private (float Red, float Green, float Blue) Gains(Random random)
    {
        var (gain, balance) = (MathF.Log(change.Gain), MathF.Log(change.Balance));
        var (all, warm) = (random.Between(-gain, gain), random.Between(-balance, balance));
        return (MathF.Exp(all + warm), MathF.Exp(all), MathF.Exp(all - warm));
    }

    private SKBitmap Compress(SKBitmap bitmap, Random random)
    {
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, random.Next(change.JpegLow, change.JpegHigh + 1));
        return SKBitmap.Decode(data, bitmap.Info);
    }

    private static void Grey(Span<float> planes, int plane)
    {
        for (var i = 0; i < plane; i++)
        {
            var grey = (planes[i] + planes[plane + i] + planes[(2 * plane) + i]) / 3;
            (planes[i], planes[plane + i], planes[(2 * plane) + i]) = (grey, grey, grey);
        }
    }
}
