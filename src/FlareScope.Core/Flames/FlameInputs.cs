namespace FlareScope.Core.Flames;

/// <summary>What was asked of <c>flarescope flame</c>; null where nothing was given.</summary>
/// <param name="LengthM">Visible length, m.</param>
/// <param name="AreaM2">Projected area, m².</param>
/// <param name="DiameterM">Inner diameter of the tip, m.</param>
/// <param name="WindMS">Wind speed, m/s.</param>
/// <param name="Gas">Name of the gas.</param>
/// <param name="LowerHeatingValue20C">Its lower heating value, MJ/m3 at 20 °C.</param>
/// <param name="Seed">Seed of the draws.</param>
/// <param name="Draws">Number of draws.</param>
public sealed record FlameInputs(
    double? LengthM, double? AreaM2, double? DiameterM, double? WindMS, string Gas, double LowerHeatingValue20C, ulong Seed, int Draws);
