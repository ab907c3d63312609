using System.CommandLine;
using System.Globalization;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Emissions;
using FlareScope.Core.Gas;
using Spectre.Console;

namespace FlareScope.Cli.Verbs;

/// <summary><c>emissions --volume V --unit U</c>: a quantity of gas to CO2 and CH4 by every named method, side by side.</summary>
public static class EmissionsVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var volume = new Option<double>("--volume") { Description = "Quantity of gas; the result is per this quantity.", Required = true };
        var unit = new Option<string>("--unit") { Description = $"Its unit: {string.Join(", ", VolumeUnit.All.Select(u => u.Id))}.", Required = true };
        var gas = new Option<string>("--gas") { Description = GasArgument.Help, DefaultValueFactory = _ => GasPresets.UnknownName };
        var method = new Option<string>("--method") { Description = $"all, or one of {string.Join(", ", EmissionMethods.All.Select(m => m.Id))}.", DefaultValueFactory = _ => EmissionsRequest.AllMethods };
        var combustion = new Option<string?>("--combustion") { Description = "Under-burn of Order 371: sootless, refinery, field or sooting; all four when not given." };
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        var verb = new Command("emissions", "Turns a quantity of gas into emissions by every named method.") { volume, unit, gas, method, combustion, json };
        verb.SetAction(call =>
        {
            var result = EmissionsCalculator.Calculate(new EmissionsRequest(
                call.GetValue(volume), VolumeUnit.Parse(call.GetValue(unit)!), GasArgument.Parse(call.GetValue(gas)!))
            {
                Method = call.GetValue(method)!,
                Combustion = call.GetValue(combustion),
            });
            if (call.GetValue(json))
                Json.Write(result);
            else
                Show(result);
            return ExitCode.Done;
        });
        return verb;
    }

    private static void Show(EmissionsDocument result)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("method", "variant", "CO2, t", "CH4, t", "CO2e, t", "carbon left over");
        foreach (var column in table.Columns)
            column.NoWrap();
        foreach (var line in result.Methods)
        {
            table.AddRow(
                line.Id, line.Variant.EscapeMarkup(), Number(line.Co2T), Number(line.Ch4T), Number(line.Co2eT),
                line.CarbonUnaccounted.ToString("P2", CultureInfo.InvariantCulture));
        }
        AnsiConsole.Write(table);
        foreach (var (id, source) in result.Methods.Select(m => (m.Id, m.Source)).Distinct())
            AnsiConsole.MarkupLineInterpolated($"[grey]{id}: {source}[/]");
        foreach (var note in result.Methods.SelectMany(m => m.Notes).Distinct())
            AnsiConsole.MarkupLineInterpolated($"[grey]{note}[/]");
        foreach (var warning in result.Warnings)
            AnsiConsole.MarkupLineInterpolated($"[yellow]{warning}[/]");
    }

    private static string Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "unknown";
}
