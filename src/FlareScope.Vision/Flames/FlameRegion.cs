using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Core.Flames;

namespace FlareScope.Vision.Flames;

/// <summary>A flame as measured on the pixels of one picture.</summary>
/// <param name="Mask">Its pixels.</param>
/// <param name="Axis">Its centre line.</param>
/// <param name="Contour">Outline of the largest part, px, not closed, at most 200 points.</param>
/// <param name="MeanLuminance">Mean linear-light luminance, 0..1.</param>
/// <param name="MaxLuminance">Maximum linear-light luminance, 0..1.</param>
/// <param name="SaturatedFraction">Share of flame pixels whose largest channel is clipped, 0..1.</param>
/// <param name="Bounds">The box around the mask, px.</param>
public sealed record FlameRegion(
    FlameMask Mask,
    FlameAxis Axis,
    IReadOnlyList<PicturePoint> Contour,
    double MeanLuminance,
    double MaxLuminance,
    double SaturatedFraction,
    PixelBox Bounds)
{
    /// <summary>Projected area, px².</summary>
    public double AreaPx { get; } = Mask.AreaPx;

    /// <summary>What an estimate needs of the flame.</summary>
    public FlameObservation ToObservation() =>
        new(AreaPx, Axis.LengthPx, SaturatedFraction, Mask.TouchesFrameEdge, Mask.PictureWidth, Mask.PictureHeight);

    /// <summary>The flame as it stands in a document.</summary>
    /// <param name="scale">Metres per pixel; null leaves the metric figures unknown.</param>
    public FlameMeasurement ToMeasurement(ImageScale? scale) => new(
        AreaPx,
        Math.Round(Axis.LengthPx, 2),
        Math.Round(Axis.TiltDeg, 1),
        Math.Round(MeanLuminance, 4),
        Math.Round(MaxLuminance, 4),
        Math.Round(SaturatedFraction, 4),
        Math.Round(Bounds.Height / Bounds.Width, 3),
        scale is null ? null : AreaPx * scale.MetresPerPixel * scale.MetresPerPixel,
        scale is null ? null : Axis.LengthPx * scale.MetresPerPixel,
        Pairs(Contour),
        Pairs(Axis.Line));

    private static double[][] Pairs(IReadOnlyList<PicturePoint> points) =>
        [.. points.Select(p => new[] { Math.Round(p.X, 1), Math.Round(p.Y, 1) })];
}
