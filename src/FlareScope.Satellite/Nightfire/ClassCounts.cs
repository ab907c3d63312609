namespace FlareScope.Satellite.Nightfire;

/// <summary>Detections by class.</summary>
/// <param name="Flare">Of flare temperature.</param>
/// <param name="Cool">Cooler.</param>
/// <param name="NoFit">Without a fit.</param>
public sealed record ClassCounts(int Flare, int Cool, int NoFit);
