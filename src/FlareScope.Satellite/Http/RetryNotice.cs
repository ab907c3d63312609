namespace FlareScope.Satellite.Http;

/// <summary>Said while a client waits before its next attempt.</summary>
/// <param name="Reason">The failure's line.</param>
/// <param name="Attempt">Attempts made so far.</param>
/// <param name="Attempts">Attempts in all.</param>
/// <param name="Wait">The wait that has begun.</param>
public sealed record RetryNotice(string Reason, int Attempt, int Attempts, TimeSpan Wait);
