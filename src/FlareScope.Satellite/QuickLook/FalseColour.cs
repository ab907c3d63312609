using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;
using SkiaSharp;

namespace FlareScope.Satellite.QuickLook;

/// <summary>SWIR false colour: 2.2 µm red, 1.6 µm green, 0.865 µm blue, each stretched between its own percentiles. Heat is red to yellow.</summary>
internal static class FalseColour
{
    /// <summary>Draws a window of a scene, one picture pixel for every <paramref name="step"/> scene pixels.</summary>
    /// <param name="scene">The scene; read a strip at a time.</param>
    /// <param name="window">Scene pixels.</param>
    /// <param name="step">Scene pixels per picture pixel, at least 1.</param>
    /// <param name="options">Stretch.</param>
    internal static SKBitmap Draw(Scene scene, RasterWindow window, int step, QuickLookOptions options)
    {
        var (width, height) = ((window.Width - 1) / step + 1, (window.Height - 1) / step + 1);
        var (red, green, blue) = (new float[width * height], new float[width * height], new float[width * height]);
        for (var y = 0; y < height; y++)
        {
            var strip = scene.Read(new(window.Column, window.Row + y * step, window.Width, 1));
            for (var x = 0; x < width; x++)
            {
                // No data is left at NaN, so that it stays out of the stretch.
                var i = x * step;
                (red[y * width + x], green[y * width + x], blue[y * width + x]) = strip.Valid[i]
                    ? (strip.Swir22.Reflectance[i], strip.Swir16.Reflectance[i], strip.Nir.Reflectance[i])
                    : (float.NaN, float.NaN, float.NaN);
            }
        }

        var (r, g, b) = (Stretch(red, options), Stretch(green, options), Stretch(blue, options));
        return new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque))
        {
            Pixels = [.. Enumerable.Range(0, red.Length).Select(i => new SKColor(r(red[i]), g(green[i]), b(blue[i])))],
        };
    }

    private static Func<float, byte> Stretch(float[] values, QuickLookOptions options)
    {
        var sorted = Array.FindAll(values, float.IsFinite);
        if (sorted.Length == 0)
            return _ => 0;
        Array.Sort(sorted);
        var (low, high) = (sorted[(int)(options.Clip * (sorted.Length - 1))], sorted[(int)((1 - options.Clip) * (sorted.Length - 1))]);
        var range = Math.Max(high - low, 0.05f); // a flat ground stays flat
        return v => float.IsFinite(v) ? (byte)(255 * Math.Pow(Math.Clamp((v - low) / range, 0, 1), options.Gamma)) : (byte)0;
    }
}
