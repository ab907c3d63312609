namespace FlareScope.Satellite.Watch;

/// <summary>What a watcher tells while it works.</summary>
/// <param name="Said">A line for people.</param>
/// <param name="Stored">A look that was stored.</param>
public sealed record WatchEvents(Action<string> Said, Action<Look> Stored);
