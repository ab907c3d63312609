using FlareScope.Core.Statistics;

namespace FlareScope.Satellite.Characterisation;

/// <summary>Temperature, size and heat of a hot spot.</summary>
/// <param name="Step">The bands and how they were used.</param>
/// <param name="Saturated">True when any band is saturated.</param>
/// <param name="TemperatureK">Temperature, K; null when it was not measured.</param>
/// <param name="AreaM2">Area as a black body, m²; null when the temperature was not measured.</param>
/// <param name="RadiantHeatMW">Radiant heat, MW; three times the lower bound when <see cref="LowerBound"/>; null when unknown.</param>
/// <param name="LeastRadiantHeatMW">Least heat that the saturated bands allow, MW; null when none is saturated.</param>
/// <param name="FlareProbability">Share of the draws at flare temperature; null when the temperature is unknown.</param>
/// <param name="Warnings">Codes of <see cref="Radiometry.SceneWarnings"/>.</param>
public sealed record HeatEstimate(
    LadderStep Step,
    bool Saturated,
    Quantiles? TemperatureK,
    Quantiles? AreaM2,
    Quantiles? RadiantHeatMW,
    double? LeastRadiantHeatMW,
    double? FlareProbability,
    IReadOnlyList<string> Warnings)
{
    /// <summary>True when the truth lies above the figure by an unknown amount.</summary>
    public bool LowerBound => Step.Route == HeatRoute.LowerBound;
}
