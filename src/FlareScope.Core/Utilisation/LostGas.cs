namespace FlareScope.Core.Utilisation;

/// <summary>What the gas flared and vented could have been.</summary>
/// <param name="ThousandM3">The gas, thousand m3 at 20 °C.</param>
/// <param name="HeatMWh">Its heat by the lower heating value, MWh.</param>
/// <param name="ElectricityMWh">Electricity at <paramref name="ElectricEfficiency"/>, MWh.</param>
/// <param name="ElectricEfficiency">Share of the heat that becomes electricity.</param>
/// <param name="Households">Households it would have supplied over the same period; null without their consumption.</param>
/// <param name="Value">Worth at the price given, in its currency; null without a price.</param>
public sealed record LostGas(
    double ThousandM3, double HeatMWh, double ElectricityMWh, double ElectricEfficiency, double? Households, double? Value);
