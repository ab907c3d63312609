using FlareScope.Core.Cameras;

namespace FlareScope.Core.Analysis;

/// <summary>What was measured on the flame's pixels.</summary>
/// <param name="AreaPx">Flame area, border pixels counted in part, px².</param>
/// <param name="LengthPx">Length along the flame's axis, px.</param>
/// <param name="TiltDeg">Lean of the axis from the vertical, degrees; 0 upright, positive to the right, -180..180.</param>
/// <param name="MeanLuminance">Mean linear-light luminance of the flame, 0..1 (Rec. 709 weights).</param>
/// <param name="MaxLuminance">Maximum linear-light luminance, 0..1.</param>
/// <param name="SaturatedFraction">Share of flame pixels whose largest channel is clipped, 0..1.</param>
/// <param name="BoxAspect">Height over width of the flame's bounding box.</param>
/// <param name="AreaM2">Projected area in the stack's plane, m²; null without a scale.</param>
/// <param name="LengthM">Length, m, corrected for a lean out of that plane where wind and view are known; null without a scale.</param>
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
    IReadOnlyList<double[]>? CentreLine = null)
{
    /// <summary>Median linear-light luminance, 0..1.</summary>
    public double? LuminanceP50 { get; init; }

    /// <summary>Luminance that a tenth of the flame exceeds, 0..1.</summary>
    public double? LuminanceP90 { get; init; }

    /// <summary>Luminance that a hundredth of the flame exceeds, 0..1.</summary>
    public double? LuminanceP99 { get; init; }

    /// <summary>Colour class.</summary>
    public FlameColour? Colour { get; init; }

    /// <summary>Flame temperature, K. Always null so far: a camera that is not calibrated is no pyrometer.</summary>
    public double? TemperatureK { get; init; }

    /// <summary>Why there is no temperature, see <see cref="MeasurementReasons"/>.</summary>
    public string? TemperatureReason { get; init; }

    /// <summary>Largest width across the centre line, mean over a quarter of its length, px.</summary>
    public double? WidthPx { get; init; }

    /// <summary>Width, m; null without a scale.</summary>
    public double? WidthM { get; init; }

    /// <summary>Width over length in pixels; pipe flares in calm air show about 0.17, torn ones up to 0.35.</summary>
    public double? WidthPerLength { get; init; }

    /// <summary>Distance from the tip to the nearest flame, px; 0 for an attached flame, null when the tip is not known.</summary>
    public double? LiftOffPx { get; init; }

    /// <summary>The same, m; null without a scale or tip.</summary>
    public double? LiftOffM { get; init; }

    /// <summary>Metres per pixel behind the metric figures; null without a scale.</summary>
    public ImageScale? Scale { get; init; }
}
