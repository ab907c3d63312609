using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Sites;

/// <summary>The answer of <c>flarescope satellite sites --json</c>.</summary>
/// <param name="Schema">Schema and its version.</param>
/// <param name="Source">The list.</param>
/// <param name="Sites">How many sites it has, after the filter.</param>
/// <param name="AnnualBcm">Their gas, billion m3 per year; null when the list gives no volumes.</param>
/// <param name="Reference">State in which volumes are taken to be counted; the catalogues do not say.</param>
/// <param name="By">Property the totals are summed by.</param>
/// <param name="Totals">Sums, largest first.</param>
/// <param name="Notice">What the owner of the data asks; null for a list of one's own.</param>
public sealed record SiteListDocument(
    string Schema, SourceFile Source, int Sites, double? AnnualBcm, string Reference, string By, IReadOnlyList<SiteTotal> Totals, string? Notice)
{
    /// <summary>Name of the schema.</summary>
    public const string SchemaName = "flarescope.sites/1";
}
