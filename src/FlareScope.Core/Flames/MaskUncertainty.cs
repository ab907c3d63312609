namespace FlareScope.Core.Flames;

/// <summary>How well a flame's outline is found in a picture, as standard deviations.</summary>
/// <remarks>Science notes, ground.md sections 1.6 and 3; the split between length and area is a prior.</remarks>
public sealed record MaskUncertainty
{
    /// <summary>The declared numbers.</summary>
    public static MaskUncertainty Default { get; } = new();

    /// <summary>Of ln(area), for the choice of the threshold.</summary>
    /// <value>0.10: mask error 5 to 15 % (section 1.6).</value>
    public double SigmaLnArea { get; init; } = 0.10;

    /// <summary>Of ln(area) when the flame's core is clipped.</summary>
    /// <value>0.30 (section 3).</value>
    public double SaturatedSigmaLnArea { get; init; } = 0.30;

    /// <summary>Share of clipped pixels above which the core counts as clipped.</summary>
    /// <value>0.30 (section 3).</value>
    public double SaturatedShare { get; init; } = 0.30;

    /// <summary>Error of ln(length) per error of ln(area).</summary>
    /// <value>0.5: a threshold moves the whole outline.</value>
    public double LengthPerArea { get; init; } = 0.5;

    /// <summary>Of the place of one edge, px.</summary>
    /// <value>0.7: the pixel grid and the camera's blur.</value>
    public double EdgePx { get; init; } = 0.7;

    /// <summary>Errors of a flame measured in one picture.</summary>
    /// <param name="flame">The flame.</param>
    /// <param name="scale">Metres per pixel and how well they are known.</param>
    /// <param name="mean">Set when the size is a median over time.</param>
    internal SizeErrors ErrorsOf(FlameObservation flame, Cameras.ImageScale scale, TimeMean? mean = null)
    {
        var area = flame.SaturatedFraction > SaturatedShare ? SaturatedSigmaLnArea : SigmaLnArea;
        var ends = EdgePx * Math.Sqrt(2);
        var edgeLength = ends / Math.Max(1, flame.LengthPx);
        var meanWidth = Math.Max(1, flame.AreaPx / Math.Max(1, flame.LengthPx));
        return new(
            scale.RelativeSigma,
            area,
            LengthPerArea * area,
            edgeLength,
            double.Hypot(edgeLength, ends / meanWidth),
            scale.LeanSigmaLn,
            mean?.SigmaLnArea);
    }
}
