using System.Globalization;
using FlareScope.Core.Flames;
using Spectre.Console;

namespace FlareScope.Cli.Terminal;

/// <summary>Prints the answer of <c>flame</c> for people.</summary>
public static class FlameView
{
    /// <summary>Writes routes, answer, what the interval is made of, warnings and, when it was asked for, the chain.</summary>
    /// <param name="result">The answer.</param>
    public static void Write(FlameDocument result)
    {
        if (result.Explanation is { } steps)
            ExplanationView.Write("How the number is made", steps);
        AnsiConsole.Write(Routes(result));
        AnsiConsole.Write(Answer(result));
        foreach (var warning in result.Warnings)
            AnsiConsole.MarkupLineInterpolated($"[yellow]{warning}[/]");
    }

    private static Table Routes(FlameDocument result)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .Title($"{result.Inputs.Burner}: {result.Inputs.BurnerReason}".EscapeMarkup())
            .AddColumn("route")
            .AddColumn(new TableColumn("heat, MW").RightAligned())
            .AddColumn(new TableColumn("weight").RightAligned())
            .AddColumn("in range")
            .AddColumn("note");
        foreach (var route in result.Routes)
        {
            string[] cells =
            [
                route.Name,
                route.HeatReleaseMW is { } heat ? Number(heat) : "-",
                route.Weight > 0 ? Number(route.Weight) : "",
                route.InRange ? "yes" : "no",
                route.Note ?? "",
            ];
            var style = route.Weight > 0 || route.Name == "area" ? Style.Plain : new Style(Color.Grey);
            table.AddRow(cells.Select(cell => new Text(cell, style)));
        }

        return table;
    }

    private static Grid Answer(FlameDocument result)
    {
        var (heat, flow) = (result.Combined.HeatReleaseMW, result.Combined.GasFlow);
        var grid = new Grid().AddColumn().AddColumn(new GridColumn().RightAligned()).AddColumn();
        Line("heat release", Number(heat.P50), $"MW  ({Number(heat.P05)} .. {Number(heat.P95)}, 90 %)");
        Line("gas flow", Number(flow.P50), $"{flow.Unit}  ({Number(flow.P05)} .. {Number(flow.P95)}, 90 %), {flow.Reference}");
        Line("weighted mean", Number(result.Combined.WeightedMeanMW), "MW, without any draw");
        if (result.Calibrated is { } calibrated)
        {
            if (calibrated.GasFlow is { } told)
                Line("calibrated", Number(told.P50), $"{told.Unit}  ({Number(told.P05)} .. {Number(told.P95)}, 90 %), {calibrated.Use!.Id}");
            else
                Line("calibrated", "-", "the flame lies outside the calibration");
        }

        if (result.Combined.GeometricMeanMW is { } mean && flow.GeometricMean is { } meanFlow)
            Line("geometric mean", Number(mean), $"MW = {Number(meanFlow)} {flow.Unit}, the weighted routes counted equally");
        grid.AddRow(new Text("variance", new Style(Color.Grey)), Text.Empty, new Text(
            string.Join(", ", result.DominantUncertainty.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Source} {100 * s.ShareOfVariance:0} %"))),
            new Style(Color.Grey)));
        return grid;

        void Line(string name, string number, string rest) =>
            grid.AddRow(new Text(name), new Text(number, new Style(decoration: Decoration.Bold)), new Text(rest));
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
