namespace FlareScope.Core.Series;

/// <summary>How a flame flickers in time.</summary>
/// <param name="Hz">Dominant frequency, Hz; null when it could not be told.</param>
/// <param name="PredictedHz">Puffing frequency 1.5/√width, Hz; null without a scale.</param>
/// <param name="Reason">
/// Why <paramref name="Hz"/> is null: <c>sampling-too-slow</c>, <c>too-short</c> or <c>no-peak</c>; else null.
/// </param>
/// <param name="SigmaLnArea">Standard deviation of ln(area) from frame to frame.</param>
public sealed record Flicker(double? Hz, double? PredictedHz, string? Reason, double? SigmaLnArea)
{
    /// <summary>The frames follow each other too slowly for the frequency that is expected.</summary>
    public const string SamplingTooSlow = "sampling-too-slow";

    /// <summary>There are too few frames for a spectrum.</summary>
    public const string TooShort = "too-short";

    /// <summary>No frequency stands out.</summary>
    public const string NoPeak = "no-peak";
}
