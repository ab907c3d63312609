using System.Text.Json.Serialization;
using FlareScope.Core.Analysis;
using FlareScope.Core.Explanations;

namespace FlareScope.Core.Flames;

/// <summary>The answer of <c>flarescope flame --json</c>.</summary>
/// <param name="Inputs">What was asked.</param>
/// <param name="Routes">What each route says alone.</param>
/// <param name="Combined">All routes together.</param>
/// <param name="DominantUncertainty">Shares of the variance of ln(flow), largest first.</param>
/// <param name="Warnings">Codes of <see cref="WarningCodes"/>.</param>
/// <param name="Explanation">The chain from what was given to the flow; null (and absent from the JSON) when nobody asked for it.</param>
public sealed record FlameDocument(
    FlameInputs Inputs,
    IReadOnlyList<FlameRoute> Routes,
    FlameCombined Combined,
    IReadOnlyList<VarianceShare> DominantUncertainty,
    IReadOnlyList<string> Warnings,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ExplanationStep>? Explanation = null)
{
    /// <summary>What the site's calibration says; null (and absent from the JSON) when none was given.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FlameCalibrated? Calibrated { get; init; }
}
