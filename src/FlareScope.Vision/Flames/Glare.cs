namespace FlareScope.Vision.Flames;

/// <summary>
/// How much of the warm light around a flame is glare. By day the sky drowns it; in a dark scene with an overexposed core it
/// surrounds the flame with a halo that is no flame.
/// </summary>
/// <param name="PeakLuminance">Luminance that the brightest 2 % of the boxes exceed.</param>
/// <param name="IsDark">Whether the flame outshines its background so far that glare shows.</param>
/// <param name="LeastPeakShare">Share of the local peak that a flame pixel must reach because the core is overexposed.</param>
/// <param name="Dominates">Whether the scene is dark and the core overexposed: brightness then tells more than colour.</param>
internal readonly record struct Glare(float PeakLuminance, bool IsDark, double LeastPeakShare, bool Dominates)
{
    private const double PeakQuantile = 0.98;
    private const float LitShare = 0.25f;
    private const double DominatingStrength = 0.4;
    private const float WhiteHotLuminance = 0.8f;
    private const float WhiteHotBlue = 0.5f; // a well exposed flame keeps little blue

    internal static Glare Of(LinearCrop crop, CellRect boxes, FlameBackground background, FlameSegmenterOptions options)
    {
        var backgroundLuminance = background.MedianLuminance;
        var peak = Peak(crop, boxes);
        var (lit, whiteHot) = (0, 0);
        for (var y = boxes.Top; y < boxes.Bottom; y++)
        {
            for (var i = (y * crop.Width) + boxes.Left; i < (y * crop.Width) + boxes.Right; i++)
            {
                if (crop.Luminance[i] > backgroundLuminance + (LitShare * (peak - backgroundLuminance)))
                    lit++;
                if (crop.Luminance[i] > WhiteHotLuminance && crop.Blue[i] > WhiteHotBlue)
                    whiteHot++;
            }
        }

        var contrast = peak / Math.Max(backgroundLuminance, 1e-3);
        var range = options.GlareContrastHigh - options.GlareContrastLow;
        var dark = background.MedianWarmth > options.GlowingBackground ? 1 : Math.Clamp((contrast - options.GlareContrastLow) / range, 0, 1);
        var overexposed = Math.Clamp(whiteHot / Math.Max(1.0, lit) / options.OverexposedShare, 0, 1);
        var strength = dark * overexposed;
        return new(peak, dark > 0, strength * options.OverexposedPeakShare, strength > DominatingStrength);
    }

    private static float Peak(LinearCrop crop, CellRect boxes)
    {
        var values = new List<float>(Math.Max(0, (boxes.Right - boxes.Left) * (boxes.Bottom - boxes.Top)));
        for (var y = boxes.Top; y < boxes.Bottom; y++)
            values.AddRange(crop.Luminance.AsSpan((y * crop.Width) + boxes.Left, Math.Max(0, boxes.Right - boxes.Left)));
        var peak = Median.Quantile(values, PeakQuantile);
        return float.IsNaN(peak) ? 0 : peak;
    }
}
