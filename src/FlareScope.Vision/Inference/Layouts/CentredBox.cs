using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Inference.Layouts;

/// <summary>Boxes that a network tells by centre and size.</summary>
internal static class CentredBox
{
    /// <summary>The box; null when the numbers are none (NaN, infinite, or a negative size).</summary>
    internal static PixelBox? Of(double centreX, double centreY, double width, double height)
    {
        var (x, y) = (centreX - (width / 2), centreY - (height / 2));
        return double.IsFinite(x) && double.IsFinite(y) && double.IsFinite(width) && double.IsFinite(height) && width >= 0 && height >= 0
            ? new PixelBox(x, y, width, height)
            : null;
    }
}
