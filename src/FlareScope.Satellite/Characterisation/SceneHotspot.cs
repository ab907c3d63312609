using System.Text.Json.Serialization;
using FlareScope.Core.Analysis;
using FlareScope.Core.Explanations;
using FlareScope.Core.Statistics;

namespace FlareScope.Satellite.Characterisation;

/// <summary>One hot spot, as it stands in the document.</summary>
/// <param name="Lat">Latitude of its centre, degrees.</param>
/// <param name="Lon">Longitude of its centre, degrees.</param>
/// <param name="Pixels">Hot pixels.</param>
/// <param name="Column">Column of its brightest pixel (radiance of the three bands together), from 0.</param>
/// <param name="Row">Row of its brightest pixel, from 0.</param>
/// <param name="Class"><c>flare</c>, <c>fire</c>, <c>volcanic</c> or <c>undetermined</c>.</param>
/// <param name="ClassReason">Why, in one line.</param>
/// <param name="Tests">Tests that call one of its pixels hot.</param>
/// <param name="Saturated">True when a band is saturated.</param>
/// <param name="Route">How the heat was told: <c>two-bands</c>, <c>one-band</c>, <c>lower-bound</c> or <c>none</c>.</param>
/// <param name="BandsUsed">Bands that the heat comes from, longest wavelength first.</param>
/// <param name="TemperatureK">Median temperature, K; null when not measured.</param>
/// <param name="TemperatureIntervalK">Its 90 % interval.</param>
/// <param name="AreaM2">Median area as a black body, m²; null when the temperature was not measured.</param>
/// <param name="AreaIntervalM2">Its 90 % interval.</param>
/// <param name="RadiantHeatMW">Radiant heat, MW; all three figures are the bound when <paramref name="LowerBound"/>; null when unknown.</param>
/// <param name="LowerBound">True when the truth lies above by an unknown amount.</param>
/// <param name="LeastRadiantHeatMW">Least heat that the saturated bands allow, MW; null when none is saturated.</param>
/// <param name="GasFlow">Gas flow of this moment; null for what is no flare or without heat. A lower bound when the heat is one.</param>
/// <param name="Estimate">Heat release, flow, CO2, CH4 and accounting as a camera's estimate gives them; null without a flow.</param>
/// <param name="Site">The known site at the place; null when there is none.</param>
/// <param name="Warnings">Codes of <see cref="Radiometry.SceneWarnings"/> and, with an estimate, of <see cref="WarningCodes"/>.</param>
public sealed record SceneHotspot(
    double Lat,
    double Lon,
    int Pixels,
    int Column,
    int Row,
    string Class,
    string ClassReason,
    IReadOnlyList<string> Tests,
    bool Saturated,
    string Route,
    IReadOnlyList<string> BandsUsed,
    double? TemperatureK,
    Quantiles? TemperatureIntervalK,
    double? AreaM2,
    Quantiles? AreaIntervalM2,
    Quantiles? RadiantHeatMW,
    bool LowerBound,
    double? LeastRadiantHeatMW,
    QuantityBand? GasFlow,
    FlareEstimate? Estimate,
    SiteMatch? Site,
    IReadOnlyList<string> Warnings)
{
    /// <summary>How the figures were made, step by step; only when asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ExplanationStep>? Explanation { get; init; }
}
