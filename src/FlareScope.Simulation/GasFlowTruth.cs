namespace FlareScope.Simulation;

/// <summary>The true gas flow.</summary>
/// <param name="Value">Thousand m3 a day.</param>
/// <param name="Unit">Always <c>thousand m3/day</c>.</param>
/// <param name="Reference">Always <c>20C 101.325 kPa</c>.</param>
public sealed record GasFlowTruth(double Value, string Unit, string Reference);
