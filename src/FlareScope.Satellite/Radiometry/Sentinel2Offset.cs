using System.Globalization;
using FlareScope.Core;

namespace FlareScope.Satellite.Radiometry;

/// <summary>Which offset the numbers of a Sentinel-2 band carry. Applying it twice, or forgetting it, moves every reflectance by 0.1.</summary>
/// <remarks>Science notes, satellite.md section 2.1; the quirks were seen on recorded catalogue items.</remarks>
public static class Sentinel2Offset
{
    /// <summary>First processing baseline whose numbers carry an offset (25 January 2022).</summary>
    public const double FirstBaseline = 4.0;

    /// <summary>That offset, DN.</summary>
    public const double OfBaseline = -1000;

    /// <summary>
    /// Number to add to a DN before dividing by the quantification. In this order: nothing where the catalogue has added it already, although
    /// the bands of the same items still declare it; nothing below baseline 04.00, which has none; what is declared; what the baseline
    /// implies.
    /// </summary>
    /// <param name="baseline">Processing baseline, for example <c>05.09</c>; null when not known.</param>
    /// <param name="declared">Offset that metadata or catalogue declare for the band, DN; null when they declare none.</param>
    /// <param name="applied">True when the catalogue says that the numbers are already shifted (<c>earthsearch:boa_offset_applied</c>).</param>
    /// <exception cref="UserInputException"><c>scene-offset-unknown</c>: there is nothing to tell it from.</exception>
    public static double Dn(string? baseline, double? declared, bool applied = false)
    {
        double? number = double.TryParse(baseline, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        if (applied || number < FirstBaseline)
            return 0;
        return declared ?? (number is null
            ? throw new UserInputException("scene-offset-unknown", "The scene names neither an offset nor a processing baseline, so reflectance cannot be told: give \"offset\" (0, or -1000 from baseline 04.00) with --scene-info.")
            : OfBaseline);
    }
}
