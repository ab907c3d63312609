namespace FlareScope.Core.Emissions;

/// <summary>The answer of <c>flarescope emissions --json</c>: tonnes for the quantity given.</summary>
/// <param name="Inputs">What was asked.</param>
/// <param name="Methods">One entry for each variant of each method.</param>
/// <param name="Warnings">Codes of <see cref="Analysis.WarningCodes"/>.</param>
public sealed record EmissionsDocument(EmissionsInputs Inputs, IReadOnlyList<EmissionResult> Methods, IReadOnlyList<string> Warnings);
