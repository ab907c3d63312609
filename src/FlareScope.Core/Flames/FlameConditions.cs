using FlareScope.Core.Gas;

namespace FlareScope.Core.Flames;

/// <summary>What surrounds a flame.</summary>
/// <param name="Gas">Composition.</param>
/// <param name="TipDiameterM">Inner diameter of the tip, m; null when unknown.</param>
/// <param name="WindSpeedMS">Wind speed, m/s; null when unknown.</param>
public sealed record FlameConditions(GasMixture Gas, double? TipDiameterM, double? WindSpeedMS);
