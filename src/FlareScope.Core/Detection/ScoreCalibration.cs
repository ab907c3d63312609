using FlareScope.Core.Statistics;

namespace FlareScope.Core.Detection;

/// <summary>Whether scores can be read as the chance of being right (overlap .50).</summary>
/// <param name="Bins">Ten tenths of the scale, from the lowest.</param>
/// <param name="Ece">Expected calibration error over all boxes down to the lowest score kept, 0..1; null without boxes.</param>
/// <param name="EceInterval">Bootstrap interval of <paramref name="Ece"/>.</param>
/// <param name="EceKept">The same over the boxes at or above the confidence: those that a user sees.</param>
/// <param name="EceKeptInterval">Bootstrap interval of <paramref name="EceKept"/>.</param>
public sealed record ScoreCalibration(
    IReadOnlyList<ReliabilityBin> Bins, double? Ece, Interval? EceInterval, double? EceKept, Interval? EceKeptInterval);
