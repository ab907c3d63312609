namespace FlareScope.Core.Analysis;

/// <summary>Emissions of one named method at the median gas flow.</summary>
/// <param name="Method">Method id, for example <c>order371</c>.</param>
/// <param name="Variant">Named setting, for example <c>field</c>.</param>
/// <param name="Co2TPerDay">CO2, t/day.</param>
/// <param name="Ch4TPerDay">CH4, t/day; null when the method does not give it.</param>
/// <param name="Co2eTPerDay">CO2 equivalent, t/day.</param>
/// <param name="Gwp">Name of the warming potentials used, for example <c>RU 2979-r (CH4 25)</c>.</param>
/// <param name="Source">Where the method stands written and how sure its transcription is; null in documents older than this field.</param>
public sealed record AccountingLine(
    string Method, string Variant, double Co2TPerDay, double? Ch4TPerDay, double? Co2eTPerDay, string Gwp, string? Source);
