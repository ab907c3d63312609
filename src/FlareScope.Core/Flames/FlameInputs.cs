namespace FlareScope.Core.Flames;

/// <summary>What was asked of <c>flarescope flame</c>; null where nothing was given.</summary>
/// <param name="LengthM">Visible length, m.</param>
/// <param name="AreaM2">Projected area, m².</param>
/// <param name="DiameterM">Inner diameter of the tip, m.</param>
/// <param name="WindMS">Wind speed at the tip, m/s.</param>
/// <param name="Gas">Name of the gas.</param>
/// <param name="LowerHeatingValue20C">Its lower heating value, MJ/m3 at 20 °C.</param>
/// <param name="Seed">Seed of the draws.</param>
/// <param name="Draws">Number of draws.</param>
/// <param name="TrueLengthM">Length after the lean out of the picture's plane is undone, m; the seen length where nothing is known of it.</param>
/// <param name="Burner">What the burner was taken for: <c>pipe</c>, <c>jet</c> or <c>ground</c>.</param>
/// <param name="BurnerReason">One line for people: why.</param>
public sealed record FlameInputs(
    double? LengthM,
    double? AreaM2,
    double? DiameterM,
    double? WindMS,
    string Gas,
    double LowerHeatingValue20C,
    ulong Seed,
    int Draws,
    double? TrueLengthM,
    string Burner,
    string BurnerReason);
