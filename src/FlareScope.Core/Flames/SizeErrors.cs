namespace FlareScope.Core.Flames;

/// <summary>How well a flame's size was measured, as standard deviations of natural logarithms.</summary>
/// <param name="Scale">Metres per pixel; enters ln(length) once and ln(area) twice.</param>
/// <param name="MaskLnArea">Threshold of the flame outline, on ln(area).</param>
/// <param name="MaskLnLength">The same threshold, on ln(length); one error moves both.</param>
/// <param name="EdgeLnLength">Pixel grid at the flame's two ends, on ln(length).</param>
/// <param name="EdgeLnArea">Pixel grid along the outline, on ln(area).</param>
/// <param name="Lean">Lean out of the plane across the line of sight; shortens length and area once each.</param>
/// <param name="Flicker">True when the size is that of a single frame.</param>
internal sealed record SizeErrors(
    double Scale, double MaskLnArea, double MaskLnLength, double EdgeLnLength, double EdgeLnArea, double Lean, bool Flicker)
{
    /// <summary>A size taken as exact and as the time mean.</summary>
    public static SizeErrors None { get; } = new(0, 0, 0, 0, 0, 0, Flicker: false);
}
