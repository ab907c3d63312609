using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Flames;

/// <summary>Names the colour of a flame. A class, never kelvin: without a raw calibration the ratio of channels is no thermometer.</summary>
/// <remarks>Science notes, ground.md section 3; the borders between the classes are a convention of this project.</remarks>
internal static class FlameColours
{
    private const double MostlyClipped = 0.5; // share of white pixels
    private const double Grey = 0.06; // spread of the channels over their sum
    private const double YellowGreen = 0.45; // green over red, linear light: sRGB (255, 178, …)

    /// <summary>The class of a flame.</summary>
    /// <param name="red">Red of the pixels that are not clipped white, any unit, linear.</param>
    /// <param name="green">Green of the same.</param>
    /// <param name="blue">Blue of the same.</param>
    /// <param name="white">Share of pixels that are clipped white, 0..1.</param>
    internal static FlameColour Of(double red, double green, double blue, double white)
    {
        if (white > MostlyClipped || red + green + blue <= 0)
            return FlameColour.WhiteClipped;
        var spread = Math.Max(red, Math.Max(green, blue)) - Math.Min(red, Math.Min(green, blue));
        if (spread < Grey * (red + green + blue))
            return FlameColour.Grey;
        if (blue > red)
            return FlameColour.Blue;
        return green > YellowGreen * red ? FlameColour.Yellow : FlameColour.Orange;
    }
}
