using System.CommandLine;
using System.Globalization;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using Spectre.Console;

namespace FlareScope.Cli.Verbs;

/// <summary><c>flame --length L --diameter D</c>: the flame physics alone, each correlation shown.</summary>
public static class FlameVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var length = new Option<double?>("--length") { Description = "Mean visible length along the axis, m." };
        var area = new Option<double?>("--area") { Description = "Projected area, m2." };
        var diameter = new Option<double?>("--diameter") { Description = "Inner diameter of the tip, m." };
        var wind = new Option<double?>("--wind") { Description = "Wind speed at the tip, m/s." };
        var gas = new Option<string>("--gas") { Description = GasArgument.Help, DefaultValueFactory = _ => GasPresets.UnknownName };
        var routes = new Option<string?>("--routes") { Description = $"Only these length laws, weighed equally: {string.Join(", ", FlameLengthLaws.All.Select(l => l.Name))}." };
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        var verb = new Command("flame", "Turns a flame's length or area into heat and gas flow.") { length, area, diameter, wind, gas, routes, json };
        verb.SetAction(call =>
        {
            var result = new FlameCalculator(FlameModelUncertainty.Default).Calculate(new FlameRequest(
                call.GetValue(length), call.GetValue(area), call.GetValue(diameter), call.GetValue(wind),
                GasArgument.Parse(call.GetValue(gas)!), call.GetValue(routes)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
            if (call.GetValue(json))
                Json.Write(result);
            else
                Show(result);
            return ExitCode.Done;
        });
        return verb;
    }

    private static void Show(FlameDocument result)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("route", "heat, MW", "in range", "note");
        foreach (var route in result.Routes)
            table.AddRow(route.Name, Number(route.HeatReleaseMW), route.InRange ? "yes" : "no", (route.Note ?? "").EscapeMarkup());
        AnsiConsole.Write(table);

        var (heat, flow) = (result.Combined.HeatReleaseMW, result.Combined.GasFlow);
        AnsiConsole.MarkupLineInterpolated($"heat      [bold]{Number(heat.P50)} MW[/]  ({Number(heat.P05)}..{Number(heat.P95)}, 90 %)");
        AnsiConsole.MarkupLineInterpolated($"gas flow  [bold]{Number(flow.P50)} {flow.Unit}[/]  ({Number(flow.P05)}..{Number(flow.P95)}, 90 %), {flow.Reference}");
        if (result.Combined.GeometricMeanMW is { } mean)
            AnsiConsole.MarkupLineInterpolated($"equal-weight geometric mean of the routes: {Number(mean)} MW, {Number(flow.GeometricMean ?? double.NaN)} {flow.Unit}");
        AnsiConsole.MarkupLineInterpolated($"[grey]variance: {string.Join(", ", result.DominantUncertainty.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Source} {s.ShareOfVariance:P0}")))}[/]");
        foreach (var warning in result.Warnings)
            AnsiConsole.MarkupLineInterpolated($"[yellow]{warning}[/]");
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
