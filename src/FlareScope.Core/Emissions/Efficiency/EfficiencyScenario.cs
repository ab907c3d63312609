namespace FlareScope.Core.Emissions.Efficiency;

/// <summary>The carbon balance at another efficiency.</summary>
/// <param name="Name">Stable id, for example <c>effective-91.1</c>.</param>
/// <param name="Efficiency">Share of the carbon burnt and of the CH4 destroyed, 0..1.</param>
/// <param name="Co2T">CO2, t.</param>
/// <param name="Ch4T">CH4, t.</param>
/// <param name="Co2eT">CO2 equivalent, t.</param>
/// <param name="Source">Where the efficiency comes from.</param>
/// <param name="Note">What to know before using it; null for nothing.</param>
public sealed record EfficiencyScenario(
    string Name, double Efficiency, double Co2T, double Ch4T, double Co2eT, string Source, string? Note);
