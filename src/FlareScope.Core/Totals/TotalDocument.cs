using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions;

namespace FlareScope.Core.Totals;

/// <summary>The answer of <c>flarescope total --json</c>: a period's gas and emissions, and all that a reader needs to add up again.</summary>
/// <param name="Schema">Always <see cref="CurrentSchema"/>.</param>
/// <param name="Inputs">How it was added up, and from what.</param>
/// <param name="Looks">How many looks told what.</param>
/// <param name="Total">The totals.</param>
/// <param name="Emissions">Emissions of the median volume by every named method; null when no gas was named.</param>
/// <param name="Warnings">Codes of <see cref="WarningCodes"/>.</param>
public sealed record TotalDocument(
    string Schema, TotalInputs Inputs, TotalLooks Looks, SiteTotal Total, EmissionsDocument? Emissions, IReadOnlyList<string> Warnings)
{
    /// <summary>The schema name and version.</summary>
    public const string CurrentSchema = "flarescope.total/1";
}
