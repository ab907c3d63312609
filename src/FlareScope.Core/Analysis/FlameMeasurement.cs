namespace FlareScope.Core.Analysis;

/// <summary>What was measured on the flame's pixels.</summary>
/// <param name="AreaPx">Flame area, px².</param>
/// <param name="LengthPx">Length along the flame's axis, px.</param>
/// <param name="TiltDeg">Lean of the axis from the vertical, degrees; 0 upright, positive to the right, -180..180.</param>
/// <param name="MeanLuminance">Mean linear-light luminance of the flame, 0..1 (Rec. 709 weights).</param>
/// <param name="MaxLuminance">Maximum linear-light luminance, 0..1.</param>
/// <param name="SaturatedFraction">Share of flame pixels whose largest channel is clipped, 0..1.</param>
/// <param name="BoxAspect">Height over width of the flame's bounding box.</param>
/// <param name="AreaM2">Projected area, m²; null without a scale.</param>
/// <param name="LengthM">Length, m; null without a scale.</param>
/// <param name="Contour">Outline of the largest part, [x, y] in picture pixels, not closed.</param>
/// <param name="CentreLine">The line whose length is <paramref name="LengthPx"/>, from base to far end, [x, y] in picture pixels.</param>
public sealed record FlameMeasurement(
    double AreaPx,
    double LengthPx,
    double TiltDeg,
    double MeanLuminance,
    double MaxLuminance,
    double SaturatedFraction,
    double BoxAspect,
    double? AreaM2,
    double? LengthM,
    IReadOnlyList<double[]> Contour,
    IReadOnlyList<double[]>? CentreLine = null);
