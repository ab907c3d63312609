namespace FlareScope.Core.Emissions;

/// <summary>What was asked of <c>flarescope emissions</c>.</summary>
/// <param name="Volume">Quantity of gas, in <paramref name="Unit"/>.</param>
/// <param name="Unit">Unit id.</param>
/// <param name="Reference">State in which <paramref name="VolumeM3"/> is counted.</param>
/// <param name="VolumeM3">The same quantity, m3.</param>
/// <param name="Gas">Name of the gas.</param>
/// <param name="MolePercent">Its composition, mole percent by component id.</param>
/// <param name="Method">Method ids, or <c>all</c>.</param>
/// <param name="Combustion">Named variant; null when none was forced.</param>
/// <param name="Gwp">Name of the warming potentials.</param>
/// <param name="Smoke">Class of the smoke seen; null when nobody looked.</param>
/// <param name="UnlitShare">Share of the gas that was not lit, 0..1.</param>
/// <param name="HeatMWh">Heat of the quantity by the lower heating value, MWh.</param>
public sealed record EmissionsInputs(
    double Volume,
    string Unit,
    string Reference,
    double VolumeM3,
    string Gas,
    IReadOnlyDictionary<string, double> MolePercent,
    string Method,
    string? Combustion,
    string Gwp,
    string? Smoke,
    double UnlitShare,
    double HeatMWh);
