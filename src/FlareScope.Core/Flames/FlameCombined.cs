using FlareScope.Core.Statistics;

namespace FlareScope.Core.Flames;

/// <summary>All routes together.</summary>
/// <param name="HeatReleaseMW">Median and 90 % interval, MW, by the laws' weights.</param>
/// <param name="WeightedMeanMW">Weighted mean of ln(heat) over laws, length and area, without any draw, MW.</param>
/// <param name="GeometricMeanMW">Plain geometric mean of the length laws, MW; null without a length.</param>
/// <param name="GasFlow">The gas flow that makes this heat.</param>
public sealed record FlameCombined(
    Quantiles HeatReleaseMW, double WeightedMeanMW, double? GeometricMeanMW, FlameGasFlow GasFlow);
