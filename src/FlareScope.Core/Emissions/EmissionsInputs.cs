namespace FlareScope.Core.Emissions;

/// <summary>What was asked of <c>flarescope emissions</c>.</summary>
/// <param name="Volume">Quantity of gas, in <paramref name="Unit"/>.</param>
/// <param name="Unit">Unit id.</param>
/// <param name="Reference">State in which <paramref name="VolumeM3"/> is counted.</param>
/// <param name="VolumeM3">The same quantity, m3.</param>
/// <param name="Gas">Name of the gas.</param>
/// <param name="MolePercent">Its composition, mole percent by component id.</param>
/// <param name="Method">Method id, or <c>all</c>.</param>
/// <param name="Combustion">Named variant; null for all.</param>
public sealed record EmissionsInputs(
    double Volume,
    string Unit,
    string Reference,
    double VolumeM3,
    string Gas,
    IReadOnlyDictionary<string, double> MolePercent,
    string Method,
    string? Combustion);
