using FlareScope.Core.Analysis;

namespace FlareScope.Satellite.Nightfire;

/// <summary>A site over a month, a year or the whole of the file.</summary>
/// <param name="Period"><c>2024</c>, <c>2024-03</c>, or <c>all</c>.</param>
/// <param name="LitPasses">Passes that saw the flare with a heat, clear or not.</param>
/// <param name="RadiantHeatWhenLitMW">Their mean radiant heat, MW.</param>
/// <param name="Looks">Looks; null when unknown.</param>
/// <param name="DutyCycle">Detection frequency: clear looks that saw something over clear looks, 0..1; null when unknown.</param>
/// <param name="GasFlow">Mean flow over clear looks, zeros among them; null with a warning where no rate can be given.</param>
/// <param name="Volume">The same over the period.</param>
/// <param name="Co2">CO2 by carbon balance over the period.</param>
/// <param name="Warnings">Codes of <see cref="WarningCodes"/>.</param>
public sealed record SiteRate(
    string Period,
    int LitPasses,
    double? RadiantHeatWhenLitMW,
    LookCounts? Looks,
    double? DutyCycle,
    QuantityBand? GasFlow,
    QuantityBand? Volume,
    QuantityBand? Co2,
    IReadOnlyList<string> Warnings);
