namespace FlareScope.Core.Detection;

/// <summary>What boxes of one truth were found as.</summary>
/// <param name="Flame">Found as flame.</param>
/// <param name="Smoke">Found as smoke.</param>
/// <param name="Background">Not found; null in the row of the background, which nobody counts.</param>
public sealed record ConfusionRow(long Flame, long Smoke, long? Background);
