namespace FlareScope.Core.Smoke;

/// <summary>Opacity at a moment.</summary>
/// <param name="Time">When.</param>
/// <param name="OpacityPercent">Opacity, 0..100; null when it could not be read (night, glare): never taken as 0.</param>
public readonly record struct OpacityReading(DateTimeOffset Time, double? OpacityPercent);
