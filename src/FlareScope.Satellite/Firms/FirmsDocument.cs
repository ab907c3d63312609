using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Firms;

/// <summary>The answer of <c>flarescope satellite firms --json</c>.</summary>
/// <param name="Schema">Schema and its version.</param>
/// <param name="Source">The table.</param>
/// <param name="SitesSource">The list of sites; null without one.</param>
/// <param name="Looked">Always true: a table without rows is "looked, nothing".</param>
/// <param name="Detections">Rows.</param>
/// <param name="RadiusKm">Farthest a detection lies from its site, km.</param>
/// <param name="Colocation">By day or night and type; empty without a list of sites.</param>
/// <param name="Sites">Places with activity, most nights first.</param>
/// <param name="Notice">What the figures are not.</param>
public sealed record FirmsDocument(
    string Schema,
    SourceFile? Source,
    SourceFile? SitesSource,
    bool Looked,
    int Detections,
    double RadiusKm,
    IReadOnlyList<Colocation> Colocation,
    IReadOnlyList<SiteActivity> Sites,
    string Notice)
{
    /// <summary>Name of the schema.</summary>
    public const string SchemaName = "flarescope.firms/1";

    /// <summary>Why there is no volume.</summary>
    public const string ActivityOnly = "activity only: fire radiative power is made for fires of 700 to 1400 K and is no measure of gas volume";
}
