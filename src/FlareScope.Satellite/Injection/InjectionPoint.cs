namespace FlareScope.Satellite.Injection;

/// <summary>What became of injected flares of one heat.</summary>
/// <param name="RadiantHeatMW">Their heat, MW.</param>
/// <param name="Trials">How many.</param>
/// <param name="Detected">Share found at their place by two voting tests.</param>
/// <param name="Nhi">Share that NHI calls hot besides.</param>
/// <param name="Saturated">Share of the found ones with a saturated band.</param>
/// <param name="LowerBounds">Share of the found ones with a lower bound only.</param>
/// <param name="Bias">Median of estimate over truth less 1, of those with an estimate; null without one.</param>
/// <param name="Coverage">Share of the estimates whose 90 % interval holds the truth; null without one.</param>
/// <param name="BoundsBroken">How many least heats (bounds from saturated bands) lay above the truth.</param>
public sealed record InjectionPoint(
    double RadiantHeatMW, int Trials, double Detected, double Nhi, double Saturated, double LowerBounds, double? Bias, double? Coverage, int BoundsBroken);
