namespace FlareScope.Core.Utilisation;

/// <summary>Payment for one pollutant of the gas burnt above the limit.</summary>
/// <param name="Pollutant">Name.</param>
/// <param name="Tonnes">Mass from the gas above the limit, t.</param>
/// <param name="RoublesPerTonne">Rate of the table; null when nobody filled it in.</param>
/// <param name="Roubles">Mass × rate × multiplier; null without a rate.</param>
public sealed record PollutantPayment(string Pollutant, double Tonnes, double? RoublesPerTonne, double? Roubles);
