namespace FlareScope.Satellite.Watch;

/// <summary>A detection of one source that calls for a look of another.</summary>
/// <param name="AreaId">Area it was seen in.</param>
/// <param name="BySourceId">Source that saw it.</param>
/// <param name="TimeUtc">Moment of the detection, UTC.</param>
public sealed record Cue(string AreaId, string BySourceId, DateTimeOffset TimeUtc);
