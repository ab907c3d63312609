namespace FlareScope.Core.Flames;

/// <summary>Says that a flame's size is a median over time, not that of one frame.</summary>
/// <param name="SigmaLnArea">What remains of the flicker: standard error of ln(median area), 0 or more.</param>
public sealed record TimeMean(double SigmaLnArea);
