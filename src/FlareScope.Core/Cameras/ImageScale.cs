namespace FlareScope.Core.Cameras;

/// <summary>How many metres one pixel spans in the plane of the flame.</summary>
/// <param name="MetresPerPixel">m/px, across the line of sight.</param>
/// <param name="RelativeSigma">Relative standard uncertainty (1σ, a fraction); one error shared by every length in the picture.</param>
/// <param name="Source">Where it comes from: <c>scale-line</c>, <c>distance</c> or <c>slant-distance</c>.</param>
public sealed record ImageScale(double MetresPerPixel, double RelativeSigma, string Source);
