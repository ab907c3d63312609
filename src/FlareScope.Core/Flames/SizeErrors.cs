namespace FlareScope.Core.Flames;

/// <summary>How well a flame's size was measured, as standard deviations of natural logarithms.</summary>
/// <param name="Scale">Metres per pixel; enters ln(length) once and ln(area) twice.</param>
/// <param name="MaskLnArea">Threshold of the flame outline, on ln(area).</param>
/// <param name="MaskLnLength">The same threshold, on ln(length); one error moves both.</param>
/// <param name="EdgeLnLength">Pixel grid at the flame's two ends, on ln(length).</param>
/// <param name="EdgeLnArea">Pixel grid along the outline, on ln(area).</param>
/// <param name="Lean">Lean out of the plane across the line of sight; shortens length and area once each.</param>
/// <param name="FlickerLnArea">Flicker that the size still holds, on ln(area); null for a single frame, which holds all of it.</param>
internal sealed record SizeErrors(
    double Scale, double MaskLnArea, double MaskLnLength, double EdgeLnLength, double EdgeLnArea, double Lean, double? FlickerLnArea)
{
    /// <summary>A size taken as exact and as the time mean.</summary>
    public static SizeErrors None { get; } = new(0, 0, 0, 0, 0, 0, FlickerLnArea: 0);
}
