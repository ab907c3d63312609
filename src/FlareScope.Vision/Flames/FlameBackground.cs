using System.Buffers;

namespace FlareScope.Vision.Flames;

/// <summary>
/// What lies behind a flame, carried into its box from the margin around: a sky that pales towards the horizon or sand below
/// must not pass for flame.
/// </summary>
internal sealed class FlameBackground
{
    private FlameBackground(float medianLuminance, float medianWarmth, float[] luminance, float[] warmth) =>
        (MedianLuminance, MedianWarmth, Luminance, Warmth) = (medianLuminance, medianWarmth, luminance, warmth);

    /// <summary>Median luminance of the margin.</summary>
    internal float MedianLuminance { get; }

    /// <summary>Median warmth of the margin.</summary>
    internal float MedianWarmth { get; }

    /// <summary>Luminance behind every cell.</summary>
    internal float[] Luminance { get; }

    /// <summary>Warmth behind every cell.</summary>
    internal float[] Warmth { get; }

    internal static FlameBackground Estimate(LinearCrop crop, float[] warmth, CellRect boxes)
    {
        var medianLuminance = MedianOutside(crop, crop.Luminance, boxes);
        var medianWarmth = MedianOutside(crop, warmth, boxes);
        return new(
            medianLuminance,
            medianWarmth,
            MarginInterpolation.Fill(crop.Luminance, crop.Width, crop.Height, boxes, medianLuminance),
            MarginInterpolation.Fill(warmth, crop.Width, crop.Height, boxes, medianWarmth));
    }

    private static float MedianOutside(LinearCrop crop, float[] plane, CellRect boxes)
    {
        var values = ArrayPool<float>.Shared.Rent(plane.Length); // large, and asked for twice a picture
        var count = 0;
        for (var y = 0; y < crop.Height; y++)
        {
            var row = plane.AsSpan(y * crop.Width, crop.Width);
            var beside = y >= boxes.Top && y < boxes.Bottom && boxes.Right > boxes.Left;
            Take(beside ? row[..boxes.Left] : row);
            Take(beside ? row[boxes.Right..] : []);
        }

        var median = Median.Quantile(values.AsSpan(0, count), 0.5);
        ArrayPool<float>.Shared.Return(values);
        return float.IsNaN(median) ? 0 : median; // the box fills the picture: nothing is known, so nothing is subtracted

        void Take(ReadOnlySpan<float> part)
        {
            part.CopyTo(values.AsSpan(count));
            count += part.Length;
        }
    }
}
