using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Flames;

/// <summary>How bright a flame is and of what colour, over its pixels, in linear light 0..1 (Rec. 709 luminance).</summary>
/// <param name="Mean">Mean luminance.</param>
/// <param name="Max">Largest luminance.</param>
/// <param name="P50">Median luminance.</param>
/// <param name="P90">Luminance that a tenth of the flame exceeds.</param>
/// <param name="P99">Luminance that a hundredth of the flame exceeds.</param>
/// <param name="SaturatedFraction">Share of flame pixels whose largest channel is clipped, 0..1.</param>
/// <param name="Colour">Colour class.</param>
public sealed record FlameLight(
    double Mean, double Max, double P50, double P90, double P99, double SaturatedFraction, FlameColour Colour)
{
    private const float WhiteBlue = 0.5f; // a well exposed flame keeps little blue
    private const float WhiteGreen = 0.8f;

    /// <summary>Measures the cells of a mask.</summary>
    internal static FlameLight Of(FlameMask mask, LinearCrop crop)
    {
        double clipped = 0, red = 0, green = 0, blue = 0;
        var luminance = new List<float>();
        var white = 0;
        for (var i = 0; i < mask.Cells.Length; i++)
        {
            if (!mask.Cells[i])
                continue;
            luminance.Add(crop.Luminance[i]);
            clipped += crop.Clipped[i];
            if (crop.Blue[i] > WhiteBlue && crop.Green[i] > WhiteGreen)
                white++;
            else
                (red, green, blue) = (red + crop.Red[i], green + crop.Green[i], blue + crop.Blue[i]);
        }

        double count = luminance.Count;
        var mean = luminance.Average();
        var colour = FlameColours.Of(red, green, blue, white / count);
        return new(mean, luminance.Max(), At(0.5), At(0.9), At(0.99), clipped / count, colour);

        double At(double share) => Median.Quantile(luminance, share);
    }
}
