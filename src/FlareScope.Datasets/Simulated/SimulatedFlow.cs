namespace FlareScope.Datasets.Simulated;

/// <summary>A true gas flow.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit; <c>thousand m3/day</c>.</param>
/// <param name="Reference">Its reference state; <c>20C 101.325 kPa</c>.</param>
public sealed record SimulatedFlow(double Value, string Unit, string Reference);
