using FlareScope.Core.Analysis;

namespace FlareScope.Satellite.Nightfire;

/// <summary>A site with what the table tells of it.</summary>
/// <param name="Id">Id of the list, of the table, or <c>cluster-N</c>.</param>
/// <param name="Name">Name, for people.</param>
/// <param name="Lat">Latitude, degrees.</param>
/// <param name="Lon">Longitude, degrees.</param>
/// <param name="Country">Country of the list.</param>
/// <param name="Operator">Operator of the list.</param>
/// <param name="Origin"><c>listed</c>, <c>cluster</c> (found in the table) or <c>table</c> (the table names its sites).</param>
/// <param name="Detections">Rows counted for it, duplicates and haloes among them.</param>
/// <param name="Passes">Passes of the satellite that saw it.</param>
/// <param name="TemperatureK">Mean temperature of the brightest pixels, K.</param>
/// <param name="RadiantHeatMW">Mean radiant heat of the brightest pixel of each pass that saw the flare, MW.</param>
/// <param name="Basis"><c>clear-looks</c>: a mean rate; <c>lit-passes</c>: the flow while lit, as the looks are unknown.</param>
/// <param name="DutyCycle">Detection frequency over all clear looks, 0..1.</param>
/// <param name="Looks">Looks; null when unknown.</param>
/// <param name="GasFlow">Flow on this basis.</param>
/// <param name="Estimate">Heat release, flow and emissions as a camera's estimate gives them; null without a flow.</param>
/// <param name="Annual">Each year of the table.</param>
/// <param name="Monthly">Each month of the table.</param>
/// <param name="Warnings">Codes of <see cref="WarningCodes"/>.</param>
public sealed record NightfireSite(
    string Id,
    string Name,
    double? Lat,
    double? Lon,
    string? Country,
    string? Operator,
    string Origin,
    int Detections,
    int Passes,
    double? TemperatureK,
    double? RadiantHeatMW,
    string Basis,
    double? DutyCycle,
    LookCounts? Looks,
    QuantityBand? GasFlow,
    FlareEstimate? Estimate,
    IReadOnlyList<SiteRate> Annual,
    IReadOnlyList<SiteRate> Monthly,
    IReadOnlyList<string> Warnings);
