using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Flames;

/// <summary>A flame as measured on the pixels of one picture.</summary>
/// <param name="Mask">Its pixels.</param>
/// <param name="Axis">Its centre line.</param>
/// <param name="Contour">Outline of the largest part, px, not closed, at most 200 points.</param>
/// <param name="Light">Its brightness and colour.</param>
/// <param name="AreaPx">Projected area with border pixels counted in part, px².</param>
/// <param name="LiftOffPx">Distance from the tip to the nearest flame, px; null when the tip is not known.</param>
public sealed record FlameRegion(
    FlameMask Mask,
    FlameAxis Axis,
    IReadOnlyList<PicturePoint> Contour,
    FlameLight Light,
    double AreaPx,
    double? LiftOffPx)
{
    /// <summary>The box around the mask, px.</summary>
    public PixelBox Bounds { get; } = Mask.Bounds;

    /// <summary>Share of flame pixels whose largest channel is clipped, 0..1.</summary>
    public double SaturatedFraction => Light.SaturatedFraction;
}
