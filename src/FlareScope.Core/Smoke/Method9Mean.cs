namespace FlareScope.Core.Smoke;

/// <summary>One mean over 24 readings.</summary>
/// <param name="Start">Time of the first reading.</param>
/// <param name="MeanPercent">Mean opacity, 0..100.</param>
public readonly record struct Method9Mean(DateTimeOffset Start, double MeanPercent);
