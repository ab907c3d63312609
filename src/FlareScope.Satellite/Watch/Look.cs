namespace FlareScope.Satellite.Watch;

/// <summary>
/// One look at one place, stored whatever it told: "clear, no flare" and "cloudy" are what a duty cycle is made of. JSON form
/// <c>flarescope.look/1</c>.
/// </summary>
/// <param name="SourceId">Id of the source in the configuration.</param>
/// <param name="AreaId">Id of the area.</param>
/// <param name="SiteId">Id of the site, null for the area as a whole.</param>
/// <param name="ItemId">What was looked at: a scene, a table, an overpass, a night. With source, area and site it names the look.</param>
/// <param name="TimeUtc">Moment of the observation, UTC.</param>
/// <param name="Outcome">What the look told.</param>
public sealed record Look(string SourceId, string AreaId, string? SiteId, string ItemId, DateTimeOffset TimeUtc, LookOutcome Outcome)
{
    /// <summary>Name of the JSON form.</summary>
    public const string SchemaName = "flarescope.look/1";

    /// <summary>Name of the JSON form.</summary>
    public string Schema { get; init; } = SchemaName;

    /// <summary>Why, on one line; null when the outcome says it all.</summary>
    public string? Reason { get; init; }

    /// <summary>Date of the local night the observation belongs to: see <see cref="Sites.LocalNight"/>.</summary>
    public DateOnly LocalNight { get; init; }

    /// <summary>Share of the place under cloud, 0..1; null when it is not known.</summary>
    public double? CloudShare { get; init; }

    /// <summary>
    /// Whether the look may enter a duty cycle: detected or clear, and the sky over the place was measured. Sources that name only
    /// what they saw (FIRMS, Nightfire tables) cannot tell a cloudy night from a dark flare, so their looks do not count.
    /// </summary>
    public bool CountsForRate { get; init; }

    /// <summary>Hot sources seen.</summary>
    public IReadOnlyList<Hotspot> Hotspots { get; init; } = [];

    /// <summary>The bytes the look was made from.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Sources whose detections made this place worth a look; empty for a look by schedule.</summary>
    public IReadOnlyList<string> CuedBy { get; init; } = [];

    /// <summary>Codes of <see cref="LookWarnings"/> and of what measured the scene.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>When the look was stored, UTC.</summary>
    public DateTimeOffset StoredAtUtc { get; init; }
}
