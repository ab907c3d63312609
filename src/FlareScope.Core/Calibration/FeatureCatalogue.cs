namespace FlareScope.Core.Calibration;

/// <summary>The features a site's regression may use, with what is believed of their coefficients beforehand.</summary>
/// <remarks>
/// Science notes, ground.md section 8: x = [ln A, u, u², opacity, night]. The length enters as slenderness ln(L²/A), the same
/// information without the collinearity. The tip's diameter never changes at a site and is part of the intercept.
/// The slope prior of ln A is the notes'; the other widths are priors of this project.
/// </remarks>
internal static class FeatureCatalogue
{
    public const string Area = "lnArea";
    public const string Length = "lnLength";
    public const string Slenderness = "lnSlenderness";
    public const string Wind = "wind";
    public const string WindSquared = "windSquared";
    public const string Opacity = "opacity";
    public const string Night = "night";

    /// <summary>Features that a Gaussian process, which bends by itself, has no use for.</summary>
    public static bool IsLinearOnly(string name) => name == WindSquared;

    /// <summary>Size first; the order of the others is that of the notes.</summary>
    public static IReadOnlyList<string> Candidates(bool byArea) => byArea
        ? [Area, Slenderness, Wind, WindSquared, Opacity, Night]
        : [Length, Wind, WindSquared, Opacity, Night];

    /// <summary>A feature's value; null when the observation does not tell it.</summary>
    public static double? Value(string name, SiteObservation seen) => name switch
    {
        Area => Log(seen.AreaM2),
        Length => Log(seen.LengthM),
        Slenderness => 2 * Log(seen.LengthM) - Log(seen.AreaM2),
        Wind => seen.WindMS,
        WindSquared => seen.WindMS * seen.WindMS,
        Opacity => seen.OpacityPercent / 100,
        Night => seen.Night is { } night ? (night ? 1 : 0) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such feature."),
    };

    /// <summary>Centre and standard deviation of d ln(flow) / d feature before any data.</summary>
    public static (double Mean, double Sigma) Prior(string name) => name switch
    {
        Area => (1.0, 0.15),
        Length => (2.0, 0.30), // area goes with length squared
        Slenderness => (0, 0.30),
        Wind => (0, 0.05), // per m/s: 0.25 at 5 m/s, section 1.5
        WindSquared => (0, 0.005),
        Opacity => (0, 0.50), // per 100 %
        Night => (0, 0.20),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such feature."),
    };

    private static double? Log(double? positive) => positive is { } value ? Math.Log(value) : null;
}
