using System.Text.Json.Serialization;

namespace FlareScope.Core.Cameras;

/// <summary>How many metres one pixel spans in the plane of the flame.</summary>
/// <param name="MetresPerPixel">m/px, across the line of sight.</param>
/// <param name="RelativeSigma">Relative standard uncertainty (1σ, a fraction); one error shared by every length in the picture.</param>
/// <param name="Source">
/// Where it comes from: <c>scale-line</c>, <c>distance</c>, <c>slant-distance</c>, <c>gnss</c>, <c>stack-height</c> or
/// <c>tip-diameter</c>.
/// </param>
public sealed record ImageScale(double MetresPerPixel, double RelativeSigma, string Source)
{
    /// <summary>
    /// Standard uncertainty of ln(true length / length) for a lean out of the stack's plane, which shortens a flame's length and area
    /// once each and so is no error of the scale; 0 when nothing is known of a lean.
    /// </summary>
    [JsonIgnore]
    public double LeanSigmaLn { get; init; }

    /// <summary>The part of the uncertainty that is the distance's; 0 when there is none.</summary>
    [JsonIgnore]
    internal double DistanceSigma { get; init; }

    /// <summary>The part of the uncertainty that is the focal length's; 0 when there is none.</summary>
    [JsonIgnore]
    internal double FocalSigma { get; init; }
}
