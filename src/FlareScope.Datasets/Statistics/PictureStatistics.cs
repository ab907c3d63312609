namespace FlareScope.Datasets.Statistics;

/// <summary>The pictures themselves.</summary>
/// <param name="LongerSidePx">Longer side, px; null when no picture could be opened.</param>
/// <param name="Aspect">Width over height.</param>
/// <param name="Light">Pictures of each light.</param>
public sealed record PictureStatistics(Quantiles? LongerSidePx, Quantiles? Aspect, LightCounts Light)
{
    /// <summary>The light of each source.</summary>
    public required IReadOnlyDictionary<string, LightCounts> LightBySource { get; init; }
}
