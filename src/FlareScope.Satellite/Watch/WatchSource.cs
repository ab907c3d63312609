namespace FlareScope.Satellite.Watch;

/// <summary>A source that is asked on a schedule.</summary>
/// <param name="Id">Id, unique within the configuration.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Every">Time between two polls.</param>
public sealed record WatchSource(string Id, SourceKind Kind, TimeSpan Every)
{
    /// <summary>FIRMS product, Nightfire satellite (<c>npp</c>, <c>noaa20</c>) or STAC collection.</summary>
    public required string Product { get; init; }

    /// <summary>STAC catalogue by name, null for the other kinds.</summary>
    public string? Catalogue { get; init; }

    /// <summary>Root address of a mirror or an own service; null for the public one.</summary>
    public Uri? Address { get; init; }

    /// <summary>Nightfire: token service of a mirror; null for the public one.</summary>
    public Uri? TokenAddress { get; init; }

    /// <summary>Longest random delay added to a poll, so that many installations do not ask in the same second.</summary>
    public TimeSpan Jitter { get; init; }

    /// <summary>Days looked back.</summary>
    public int Days { get; init; }

    /// <summary>Scenes with more cloud than this, percent of the whole scene, are stored as cloudy without being read.</summary>
    public double MaxCloudPercent { get; init; }

    /// <summary>Sources whose detections call for a look; empty: every area is looked at on schedule.</summary>
    public IReadOnlyList<string> CuedBy { get; init; } = [];

    /// <summary>Areas looked at; empty: all.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Names of the environment variables with the keys: FIRMS one, Nightfire user, password and client secret.</summary>
    public IReadOnlyList<string> KeyVariables { get; init; } = [];

    /// <summary>Whether an area belongs to this source.</summary>
    public bool Covers(WatchArea area) => Areas.Count == 0 || Areas.Contains(area.Id, StringComparer.Ordinal);
}
