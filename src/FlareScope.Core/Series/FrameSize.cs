namespace FlareScope.Core.Series;

/// <summary>One flare in one frame.</summary>
/// <param name="TimeS">Time of the frame, s.</param>
/// <param name="LengthPx">Length along the flame's own axis, px.</param>
/// <param name="AreaPx">Area, px².</param>
/// <param name="LengthM">Length, m; null without a scale.</param>
/// <param name="AreaM2">Area, m²; null without a scale.</param>
/// <param name="WidthM">Width, m; null without a scale.</param>
/// <param name="TiltDeg">Lean from the vertical, degrees.</param>
/// <param name="SaturatedFraction">Share of the flame's pixels that are clipped, 0..1.</param>
public sealed record FrameSize(
    double TimeS, double LengthPx, double AreaPx, double? LengthM, double? AreaM2, double? WidthM, double TiltDeg, double SaturatedFraction);
