namespace FlareScope.Satellite.Watch;

/// <summary>What is watched, and by what.</summary>
/// <param name="Areas">Areas, at least one.</param>
/// <param name="Sources">Sources, at least one.</param>
public sealed record WatchConfig(IReadOnlyList<WatchArea> Areas, IReadOnlyList<WatchSource> Sources);
