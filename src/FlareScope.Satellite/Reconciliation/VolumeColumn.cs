using FlareScope.Core.Units;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Reconciliation;

/// <summary>The column of a table that holds volumes, and its unit.</summary>
/// <param name="Column">Its place.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Unit told by the end of the name, for example <c>mcf</c>; null when the name does not tell.</param>
/// <param name="Bcm">Billion m3 in one unit; null when the unit is unknown.</param>
internal sealed record VolumeColumn(int Column, string Name, string? Unit, double? Bcm)
{
    // Longest endings first: "mmcf" also ends in "mcf".
    private static readonly (string Ending, string Unit, double Bcm)[] Units =
    [
        ("millionm3", "million m3", 1e-3), ("thousandm3", "thousand m3", 1e-6), ("mmscf", "mmscf", 1e6 * GasVolume.CubicMetresPerCubicFoot / 1e9),
        ("mmcf", "mmcf", 1e6 * GasVolume.CubicMetresPerCubicFoot / 1e9), ("mcf", "mcf", 1e3 * GasVolume.CubicMetresPerCubicFoot / 1e9),
        ("bcf", "bcf", 1e9 * GasVolume.CubicMetresPerCubicFoot / 1e9), ("bcm", "bcm", 1), ("km3", "thousand m3", 1e-6), ("m3", "m3", 1e-9),
    ];

    private static readonly string[] General = ["bcm", "bcm_yr", "annual_bcm", "flr_volume", "volume", "value", "volume_bcm", "volume_mcf", "mcf", "mmcf"];

    /// <summary>Finds the column.</summary>
    /// <param name="table">The table.</param>
    /// <param name="named">Name the user gave; null to look for the usual ones.</param>
    /// <param name="stems">Beginnings that name this side, for example <c>observed</c>.</param>
    /// <param name="option">Option to name in the failure.</param>
    /// <exception cref="Core.UserInputException"><c>table-column-missing</c>.</exception>
    public static VolumeColumn Find(CsvTable table, string? named, IReadOnlyList<string> stems, string option)
    {
        if (named is not null)
            return Of(table, table.Require(named));
        // Volumes in m3 before volumes in feet: where a table has both, the first needs no conversion.
        var own = table.Header
            .Where(h => stems.Any(s => h.StartsWith(s, StringComparison.OrdinalIgnoreCase)) && !IsEnd(h))
            .Select(h => Of(table, table.Find(h)!.Value))
            .OrderBy(c => c.Bcm == 1 ? 0 : c.Bcm is not null ? 1 : 2)
            .ToList();
        if (own.Find(c => c.Bcm is not null || stems.Contains(c.Name, StringComparer.OrdinalIgnoreCase)) is { } found)
            return found;
        return table.Find(General) is { } general ? Of(table, general) : throw new Core.UserInputException(
            "table-column-missing",
            $"'{table.Name}' has no column {stems[0]}_bcm, bcm, volume or value; it has: {string.Join(", ", table.Header)}. Name it with {option}.");
    }

    private static bool IsEnd(string header) =>
        header.Contains("lower", StringComparison.OrdinalIgnoreCase) || header.Contains("upper", StringComparison.OrdinalIgnoreCase)
        || header.Contains("scope", StringComparison.OrdinalIgnoreCase);

    private static VolumeColumn Of(CsvTable table, int column)
    {
        var name = table.Header[column];
        var key = name.Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        foreach (var (ending, unit, bcm) in Units)
        {
            if (key.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return new(column, name, unit, bcm);
        }

        return new(column, name, null, null);
    }
}
