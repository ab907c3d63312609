using SkiaSharp;

namespace FlareScope.Training.Segmentation;

/// <summary>Writes bitmaps into the planes of a tensor, 0..1.</summary>
internal static class CropPlanes
{
    /// <summary>Writes red, green and blue planes, each multiplied by its gain and cut at 1.</summary>
    public static void Colours(SKBitmap rgba, Span<float> planes, (float Red, float Green, float Blue) gain)
    {
        var pixels = rgba.GetPixelSpan();
        var plane = rgba.Width * rgba.Height;
        for (var i = 0; i < plane; i++)
        {
            planes[i] = Math.Min(1, pixels[4 * i] * gain.Red / 255);
            planes[plane + i] = Math.Min(1, pixels[(4 * i) + 1] * gain.Green / 255);
            planes[(2 * plane) + i] = Math.Min(1, pixels[(4 * i) + 2] * gain.Blue / 255);
        }
    }

    /// <summary>Writes coverage.</summary>
    public static void Coverage(SKBitmap alpha, Span<float> plane)
    {
        for (var y = 0; y < alpha.Height; y++)
        {
            var row = alpha.GetPixelSpan().Slice(y * alpha.RowBytes, alpha.Width);
            for (var x = 0; x < row.Length; x++) plane[(y * alpha.Width) + x] = row[x] / 255f;
        }
    }
}
