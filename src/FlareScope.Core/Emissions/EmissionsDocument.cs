using FlareScope.Core.Emissions.Efficiency;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Emissions.Uncertainty;

namespace FlareScope.Core.Emissions;

/// <summary>The answer of <c>flarescope emissions --json</c>: tonnes for the quantity given.</summary>
/// <param name="Inputs">What was asked.</param>
/// <param name="Methods">One entry for each variant of each method.</param>
/// <param name="BlackCarbon">Black carbon by every route.</param>
/// <param name="Scenarios">The carbon balance at other efficiencies.</param>
/// <param name="Source">The flare as a source of air pollution; null unless its tip is known.</param>
/// <param name="Bands">90 % intervals by the carbon balance; null unless it was told how the quantity became known.</param>
/// <param name="Warnings">Codes of <see cref="Analysis.WarningCodes"/>.</param>
public sealed record EmissionsDocument(
    EmissionsInputs Inputs,
    IReadOnlyList<EmissionResult> Methods,
    IReadOnlyList<SootEstimate> BlackCarbon,
    IReadOnlyList<EfficiencyScenario> Scenarios,
    FlareSource? Source,
    EmissionBands? Bands,
    IReadOnlyList<string> Warnings);
