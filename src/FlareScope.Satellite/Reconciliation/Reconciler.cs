using FlareScope.Core;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Reconciliation;

/// <summary>Joins observed and reported volumes and compares them.</summary>
public static class Reconciler
{
    private static readonly string[] ObservedStems = ["observed", "vnf", "sat", "estimated", "measured", "bcm"];
    private static readonly string[] ReportedStems = ["reported", "report", "official", "bcm"];

    // In this order they make the key and, the first of them, the region.
    private static readonly string[] UsualKeys =
        ["state", "stusps", "country", "iso_code", "region", "basin", "operator", "field_operator", "site", "site_id", "flare_id", "id", "name", "year", "month", "period", "date"];

    private static readonly string[] Ids = ["site", "site_id", "flare_id", "id"];

    private static readonly string[] Times = ["year", "month", "period", "date"];

    /// <summary>Reads, joins and compares.</summary>
    /// <param name="observed">Observed side.</param>
    /// <param name="reported">Reported side.</param>
    /// <param name="keys">Columns that both have and that make a row's key; null for the usual names both have.</param>
    /// <param name="region">Column that groups; null for the first key that is no time.</param>
    /// <param name="seed">Seed of the held-out half.</param>
    /// <exception cref="UserInputException">
    /// A file is missing or broken; <c>reconcile-no-key</c>: no common key column; <c>reconcile-no-pair</c>: no key stands in both.
    /// </exception>
    public static ReconcileDocument Run(TableChoice observed, TableChoice reported, IReadOnlyList<string>? keys, string? region, ulong seed)
    {
        keys ??= CommonKeys(observed.Path, reported.Path);
        region ??= keys.FirstOrDefault(k => !Times.Contains(k, StringComparer.OrdinalIgnoreCase));
        var left = VolumeTable.Read(observed, ObservedStems, "observed", keys, region);
        var right = VolumeTable.Read(reported, ReportedStems, "reported", keys, region);
        var (toCommonLeft, toCommonRight, unit) = CommonUnit(left.Column, right.Column);
        var pairs = left.Rows
            .Where(o => right.Rows.ContainsKey(o.Key))
            .Select(o => new PairedVolume(
                o.Key,
                o.Value.Region ?? right.Rows[o.Key].Region,
                o.Value.Value * toCommonLeft,
                right.Rows[o.Key].Value * toCommonRight,
                o.Value.Lower * toCommonLeft,
                o.Value.Upper * toCommonLeft))
            .ToList();
        if (pairs.Count == 0)
        {
            throw new UserInputException(
                "reconcile-no-pair",
                $"No {string.Join(VolumeTable.Separator, keys)} stands in both tables (for example '{left.Rows.Keys.FirstOrDefault()}' and '{right.Rows.Keys.FirstOrDefault()}'); name the key columns with --key.");
        }

        var all = AgreementFigures.Of(pairs);
        return new(
            ReconcileDocument.SchemaName,
            SourceFile.Of(observed.Path),
            SourceFile.Of(reported.Path),
            left.Column.Name,
            right.Column.Name,
            keys,
            unit,
            all.Pairs,
            left.Rows.Count - pairs.Count,
            right.Rows.Count - pairs.Count,
            all.Ratio,
            all.R2,
            all.OneMinusSseSst,
            all.Bias,
            all.MapePercent,
            all.Coverage,
            all,
            Regions(pairs),
            RegionCorrection.LeaveOneOut(pairs),
            pairs.TrueForAll(p => p.Region is not null) ? HeldOutCoverage.Measure(pairs, p => p.Region!, seed) : null);
    }

    private static IReadOnlyList<RegionAgreement> Regions(List<PairedVolume> pairs) => pairs.TrueForAll(p => p.Region is null)
        ? []
        :
        [
            .. pairs.GroupBy(p => p.Region ?? "unknown", StringComparer.OrdinalIgnoreCase)
                .Select(g => new RegionAgreement(g.Key, AgreementFigures.Of([.. g])))
                .OrderByDescending(r => r.Figures.Reported),
        ];

    private static (double Left, double Right, string? Unit) CommonUnit(VolumeColumn left, VolumeColumn right) =>
        left.Unit == right.Unit ? (1, 1, left.Unit)
        : left.Bcm is { } a && right.Bcm is { } b ? (a, b, "bcm")
        : throw new UserInputException(
            "reconcile-unit",
            $"Column {left.Name} and column {right.Name} do not name comparable units; end both names with _bcm, _mcf, _mmcf, _bcf, _m3 or _million_m3.");

    private static List<string> CommonKeys(string observed, string reported)
    {
        using var left = CsvTable.Open(observed);
        using var right = CsvTable.Open(reported);
        var common = UsualKeys.Where(k => left.Find(k) is not null && right.Find(k) is not null).ToList();
        if (common.Exists(Ids.Contains))
            common.Remove("name"); // an id is enough, and names are spelt differently by everybody
        return common.Count > 0 ? common : throw new UserInputException(
            "reconcile-no-key",
            $"'{left.Name}' and '{right.Name}' share no usual key column ({string.Join(", ", UsualKeys)}); name the columns with --key, for example --key field,year.");
    }
}
