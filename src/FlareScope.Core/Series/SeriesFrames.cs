namespace FlareScope.Core.Series;

/// <summary>Which frames a window was made from.</summary>
/// <param name="Sampled">Frames taken from the source.</param>
/// <param name="Used">Frames that were looked at.</param>
/// <param name="Rejected">Number of whole frames left out, by reason (see <see cref="FrameRejection"/>).</param>
public sealed record SeriesFrames(int Sampled, int Used, IReadOnlyDictionary<string, int> Rejected);
