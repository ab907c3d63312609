using FlareScope.Core.Analysis;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Flames;

/// <summary>The answer of <c>flarescope flame --json</c>.</summary>
/// <param name="Inputs">What was asked.</param>
/// <param name="Routes">What each route says alone.</param>
/// <param name="Combined">All routes together.</param>
/// <param name="DominantUncertainty">Shares of the variance of ln(flow), largest first.</param>
/// <param name="Warnings">Codes of <see cref="WarningCodes"/>.</param>
public sealed record FlameDocument(
    FlameInputs Inputs,
    IReadOnlyList<FlameRoute> Routes,
    FlameCombined Combined,
    IReadOnlyList<VarianceShare> DominantUncertainty,
    IReadOnlyList<string> Warnings);

/// <summary>What was asked of <c>flarescope flame</c>; null where nothing was given.</summary>
public sealed record FlameInputs(
    double? LengthM, double? AreaM2, double? DiameterM, double? WindMS, string Gas, double LowerHeatingValue20C, ulong Seed, int Draws);

/// <summary>One route from size to heat.</summary>
/// <param name="Name">Law name, or <c>area</c> for the projected area by the same laws.</param>
/// <param name="HeatReleaseMW">Heat release, MW.</param>
/// <param name="InRange">False outside the range the route was made for.</param>
/// <param name="Note">One line for people, or null.</param>
public sealed record FlameRoute(string Name, double HeatReleaseMW, bool InRange, string? Note);

/// <summary>All routes together.</summary>
/// <param name="HeatReleaseMW">Median and 90 % interval, MW, by the laws' weights.</param>
/// <param name="GeometricMeanMW">Plain geometric mean of the length laws, MW; null without a length.</param>
/// <param name="GasFlow">The gas flow that makes this heat.</param>
public sealed record FlameCombined(Quantiles HeatReleaseMW, double? GeometricMeanMW, FlameGasFlow GasFlow);

/// <summary>A gas flow with its interval.</summary>
/// <param name="Unit">Always thousand m3/day.</param>
/// <param name="Reference">State in which the volume is counted.</param>
/// <param name="P05">5th percentile.</param>
/// <param name="P50">Median.</param>
/// <param name="P95">95th percentile.</param>
/// <param name="GeometricMean">Flow of the plain geometric mean of the length laws; null without a length.</param>
/// <param name="GeometricMean0C">The same flow counted at 0 °C.</param>
public sealed record FlameGasFlow(
    string Unit, string Reference, double P05, double P50, double P95, double? GeometricMean, double? GeometricMean0C);
