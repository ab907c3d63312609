using FlareScope.Satellite.Reconciliation;
using Spectre.Console;

namespace FlareScope.Cli.Satellites;

/// <summary>A reconciliation for people; fits 100 columns.</summary>
internal static class ReconcileTable
{
    public static void Show(ReconcileDocument document)
    {
        var table = Figures.Table("region", "pairs", "observed", "reported", "ratio", "r2", "bias", "MAPE %", "in band");
        foreach (var region in document.Regions.Take(30))
            table.AddRow(Row(region.Region, region.Figures));
        table.AddRow(Row("all", document.Overall));
        AnsiConsole.Write(table);
        AnsiConsole.MarkupLineInterpolated($"[grey]{document.ObservedColumn} against {document.ReportedColumn}, joined by {string.Join(", ", document.Keys)}; unit {document.Unit ?? "as in the tables"}; without a partner: {document.ObservedOnly} observed, {document.ReportedOnly} reported[/]");
        AnsiConsole.MarkupLineInterpolated($"1 - SSE/SST {Figures.Short(document.OneMinusSseSst)}, MAE {Figures.Short(document.Overall.Mae)}, RMSE {Figures.Short(document.Overall.Rmse)}");
        if (document.Corrected is [var corrected, ..])
            AnsiConsole.MarkupLineInterpolated($"MAPE {Figures.Short(corrected.MapePercent)} %, and {Figures.Short(corrected.CorrectedMapePercent)} % when each pair is corrected by the ratio of the others of its region");
        if (document.HeldOut is { } held)
            AnsiConsole.MarkupLineInterpolated($"band for one volume of a new region, fitted on {held.Band.Groups} of {held.Groups} regions (ln: bias {Figures.Short(held.Band.Bias)}, between regions {Figures.Short(held.Band.BetweenSigma)}, within {Figures.Short(held.Band.WithinSigma)}, together {Figures.Short(held.Band.Sigma)}): holds {Figures.Percent(held.Coverage)} of {held.Pairs} pairs of the others; {Figures.Percent(held.BothWaysCoverage)} of all pairs when each half is judged by the other's band");
    }

    private static string[] Row(string name, AgreementFigures figures) =>
    [
        Figures.Name(name, 20),
        FormattableString.Invariant($"{figures.Pairs}"),
        Figures.Short(figures.Observed),
        Figures.Short(figures.Reported),
        Figures.Short(figures.Ratio),
        Figures.Short(figures.R2),
        Figures.Short(figures.Bias),
        Figures.Short(figures.MapePercent),
        Figures.Percent(figures.Coverage),
    ];
}
