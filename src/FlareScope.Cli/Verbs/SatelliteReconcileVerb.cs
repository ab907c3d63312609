using System.CommandLine;
using System.CommandLine.Parsing;
using FlareScope.Cli.Satellites;
using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Satellite.Reconciliation;

namespace FlareScope.Cli.Verbs;

/// <summary><c>satellite reconcile</c>: observed against reported volumes.</summary>
public static class SatelliteReconcileVerb
{
    /// <summary>Builds the subcommand.</summary>
    public static Command Create()
    {
        var observed = new Option<string>("--observed") { Description = "CSV of observed volumes.", Required = true };
        var reported = new Option<string>("--reported") { Description = "CSV of reported volumes; may be the same file.", Required = true };
        var key = new Option<string?>("--key") { Description = "Columns that both have and that name a row, separated by commas; the usual names (state, country, operator, site, year, month…) when not given." };
        var region = new Option<string?>("--region") { Description = "Column that groups; the first key that is no time when not given." };
        var observedColumn = new Option<string?>("--observed-column") { Description = "Column of the observed volume; observed…, vnf…, sat…, bcm, volume or value when not given." };
        var reportedColumn = new Option<string?>("--reported-column") { Description = "Column of the reported volume; reported…, bcm, volume or value when not given." };
        var lower = new Option<string?>("--lower-column") { Description = "Lower end of the observed interval; lower or p05 when not given." };
        var upper = new Option<string?>("--upper-column") { Description = "Upper end of the observed interval; upper or p95 when not given." };
        var observedWhere = new Option<string?>("--observed-where") { Description = "Only rows where COLUMN=TEXT, for tables in long form." };
        var reportedWhere = new Option<string?>("--reported-where") { Description = "The same for the reported table." };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the random half on which the band is fitted.", DefaultValueFactory = _ => 1 };
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        var verb = new Command("reconcile", "Observed against reported volumes: ratio, r2, bias by region, MAPE, interval coverage.")
        {
            observed, reported, key, region, observedColumn, reportedColumn, lower, upper, observedWhere, reportedWhere, seed, json,
        };
        verb.SetAction(call =>
        {
            var document = Reconciler.Run(
                new(call.GetValue(observed)!)
                {
                    ValueColumn = call.GetValue(observedColumn),
                    LowerColumn = call.GetValue(lower),
                    UpperColumn = call.GetValue(upper),
                    Where = Where(call, observedWhere),
                },
                new(call.GetValue(reported)!) { ValueColumn = call.GetValue(reportedColumn), Where = Where(call, reportedWhere) },
                call.GetValue(key)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                call.GetValue(region),
                call.GetValue(seed));
            if (call.GetValue(json))
                Json.Write(document);
            else
                ReconcileTable.Show(document);
            return ExitCode.Done;
        });
        return verb;
    }

    private static (string Column, string Value)? Where(ParseResult call, Option<string?> option)
    {
        if (call.GetValue(option) is not { } text)
            return null;
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at > 0
            ? (text[..at].Trim(), text[(at + 1)..].Trim())
            : throw new UserInputException("reconcile-where", $"{option.Name} '{text}' is no COLUMN=TEXT, for example product_type=reported volume.");
    }
}
