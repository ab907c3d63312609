namespace FlareScope.Core.Flames;

/// <summary>How far one frame of a flickering flame lies from its time mean, as natural logarithms.</summary>
/// <param name="LnLength">ln(length of this frame / mean length).</param>
/// <param name="LnArea">ln(area of this frame / mean area).</param>
public readonly record struct FrameFlicker(double LnLength, double LnArea);
