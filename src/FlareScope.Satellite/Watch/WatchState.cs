namespace FlareScope.Satellite.Watch;

/// <summary>What a restart must know besides the looks: when each source is due and which cues wait.</summary>
public sealed record WatchState
{
    /// <summary>When each source is due next, UTC; a source that is missing is due now.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> NextDue { get; init; } = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);

    /// <summary>Detections that call for a scene.</summary>
    public IReadOnlyList<Cue> Cues { get; init; } = [];
}
