using FlareScope.Core;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Reconciliation;

/// <summary>One side of a reconciliation: volumes by key, summed where a key stands in several rows.</summary>
/// <param name="Column">Where the volumes stand.</param>
/// <param name="Rows">Volume and interval by key; keys are the key columns' texts.</param>
internal sealed record VolumeTable(VolumeColumn Column, IReadOnlyDictionary<string, VolumeTable.Entry> Rows)
{
    /// <summary>Joins the parts of a key.</summary>
    public const string Separator = " / ";

    /// <summary>A volume with its interval, in the column's unit.</summary>
    /// <param name="Region">Text of the region column.</param>
    /// <param name="Value">Volume.</param>
    /// <param name="Lower">Lower end.</param>
    /// <param name="Upper">Upper end.</param>
    public sealed record Entry(string? Region, double Value, double? Lower, double? Upper);

    /// <summary>Reads the table.</summary>
    /// <param name="choice">What to read.</param>
    /// <param name="stems">Beginnings of this side's value column.</param>
    /// <param name="side"><c>observed</c> or <c>reported</c>, for messages.</param>
    /// <param name="keys">Key columns.</param>
    /// <param name="region">Region column; null without.</param>
    /// <exception cref="UserInputException">The file is missing or broken, lacks a column, or a number is wrong.</exception>
    public static VolumeTable Read(TableChoice choice, IReadOnlyList<string> stems, string side, IReadOnlyList<string> keys, string? region)
    {
        using var table = CsvTable.Open(choice.Path);
        var value = VolumeColumn.Find(table, choice.ValueColumn, stems, $"--{side}-column");
        var keyColumns = keys.Select(k => table.Require(k)).ToArray();
        var regionColumn = region is null ? null : table.Find(region);
        var (lower, upper) = (End(table, choice.LowerColumn, "lower", "p05", $"{side}_lower"), End(table, choice.UpperColumn, "upper", "p95", $"{side}_upper"));
        var filter = choice.Where is { } where ? (Column: table.Require(where.Column), where.Value) : ((int Column, string Value)?)null;
        var rows = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase);
        while (table.Next())
        {
            if (filter is { } only && !table.Field(only.Column).Equals(only.Value, StringComparison.OrdinalIgnoreCase))
                continue;
            if (table.Number(value.Column) is not { } volume)
                continue; // a blank is unknown, never zero
            var key = string.Join(Separator, keyColumns.Select(c => table.Text(c) ?? ""));
            var entry = new Entry(table.Text(regionColumn), volume, table.Number(lower), table.Number(upper));
            rows[key] = rows.TryGetValue(key, out var other)
                ? new(other.Region, other.Value + entry.Value, other.Lower + entry.Lower, other.Upper + entry.Upper)
                : entry;
        }

        return new(value, rows);
    }

    private static int? End(CsvTable table, string? named, params string[] usual) => named is null ? table.Find(usual) : table.Require(named);
}
