using FlareScope.Core.Analysis;

namespace FlareScope.Satellite.Nightfire;

/// <summary>One row of a Nightfire table with what follows from it.</summary>
/// <param name="Id">Id of the row; <c>line-N</c> when the table has none.</param>
/// <param name="Lat">Latitude, degrees.</param>
/// <param name="Lon">Longitude, degrees.</param>
/// <param name="TimeUtc">Time at mid-scan.</param>
/// <param name="TemperatureK">Temperature of the source, K.</param>
/// <param name="SourceAreaM2">Area of the source, m².</param>
/// <param name="RadiantHeatMW">Radiant heat, MW: σ T⁴ A where T and A are known, else the file's.</param>
/// <param name="RadiantHeatPrime">RH' = σ T⁴ A^0.7 / 10⁶; no megawatts.</param>
/// <param name="Class">One of <see cref="NightfireClass"/>.</param>
/// <param name="SiteId">Site it was counted for.</param>
/// <param name="GasFlow">Flow at that moment; null for what is no flare.</param>
/// <param name="CloudMask">0 is clear.</param>
/// <param name="Fit">Bits of QF_Fit by name; null when the table leaves them out.</param>
/// <param name="Detect">Bits of QF_Detect by name; null when the table leaves them out.</param>
/// <param name="Warnings">Codes of <see cref="WarningCodes"/>.</param>
public sealed record NightfireDetection(
    string Id,
    double? Lat,
    double? Lon,
    DateTimeOffset? TimeUtc,
    double? TemperatureK,
    double? SourceAreaM2,
    double? RadiantHeatMW,
    double? RadiantHeatPrime,
    string Class,
    string? SiteId,
    QuantityBand? GasFlow,
    int? CloudMask,
    IReadOnlyList<string>? Fit,
    IReadOnlyList<string>? Detect,
    IReadOnlyList<string> Warnings);
