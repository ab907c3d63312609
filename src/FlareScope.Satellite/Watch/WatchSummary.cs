namespace FlareScope.Satellite.Watch;

/// <summary>What a run did.</summary>
/// <param name="Stored">Looks stored.</param>
/// <param name="Failed">Failed looks among them.</param>
public readonly record struct WatchSummary(int Stored, int Failed);
