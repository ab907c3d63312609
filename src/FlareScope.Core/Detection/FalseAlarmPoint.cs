namespace FlareScope.Core.Detection;

/// <summary>False alarms at one confidence.</summary>
/// <param name="Confidence">Lowest confidence kept, 0..1.</param>
/// <param name="Share">Share of the negatives with at least one box of any class kept.</param>
public sealed record FalseAlarmPoint(double Confidence, double Share);
