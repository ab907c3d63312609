using FlareScope.Core.Gas;

namespace FlareScope.Core.Flames;

/// <summary>The question behind <c>flarescope flame</c>: a flame in metres, taken as exact and as the time mean.</summary>
/// <param name="LengthM">Visible length along the axis, m, up to 500; null when only the area is known.</param>
/// <param name="AreaM2">Projected area, m², up to 100,000; null when only the length is known.</param>
/// <param name="TipDiameterM">Inner diameter of the tip, m, up to 20; null when unknown.</param>
/// <param name="WindSpeedMS">Wind speed, m/s, up to 100; null when unknown.</param>
/// <param name="Gas">The gas and how well it is known.</param>
/// <param name="Routes">Names of the length laws to use; null for all.</param>
/// <param name="Seed">Seed of the Monte Carlo draws.</param>
/// <param name="Draws">Number of draws.</param>
public sealed record FlameRequest(
    double? LengthM,
    double? AreaM2,
    double? TipDiameterM,
    double? WindSpeedMS,
    GasSelection Gas,
    IReadOnlyList<string>? Routes = null,
    ulong Seed = 1,
    int Draws = 10000);
