using FlareScope.Core.Detection;
using Spectre.Console;
using static FlareScope.Cli.Evaluating.EvaluationReport;

namespace FlareScope.Cli.Evaluating;

/// <summary>Model A against model B on the terminal.</summary>
internal static class ComparisonTable
{
    internal static void Print(ModelComparison comparison)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("A against B", "A", "B", "A - B", "A better in", "verdict");
        Add(table, "mAP50", comparison.Map50);
        Add(table, "mAP50-95", comparison.Map5095);
        Add(table, "AP50 flame", comparison.Classes.Flame.Ap50);
        Add(table, "AP50 smoke", comparison.Classes.Smoke.Ap50);
        Add(table, "recall flame", comparison.Classes.Flame.Recall);
        Add(table, "recall smoke", comparison.Classes.Smoke.Recall);
        Add(table, "false alarms", comparison.FalseAlarmShare);
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine($"A at confidence {comparison.ConfidenceA:0.###}, B at {comparison.ConfidenceB:0.###}; {comparison.Resamples} paired resamples of the pictures, {100 * comparison.Level:0.#} % intervals");
        if (comparison.FalseAlarmTest is { } test)
            AnsiConsole.WriteLine($"false alarms only of A {test.OnlyA}, only of B {test.OnlyB}, of both {test.Both}, of neither {test.Neither}: McNemar's exact p = {test.PValue:0.000}");
    }

    private static void Add(Table table, string name, ComparedFigure figure) => table.AddRow(
        name,
        Share(figure.A),
        Share(figure.B),
        figure.Difference is { } d ? $"{d:+0.000;-0.000;0.000}{Ends(figure)}" : "-",
        figure.ShareABetter is { } better ? $"{100 * better:0} %" : "-",
        figure.Verdict switch
        {
            ComparisonVerdict.ABetter => "A is better",
            ComparisonVerdict.BBetter => "B is better",
            ComparisonVerdict.NoDifferenceShown => "no difference shown",
            _ => "cannot be told",
        });

    private static string Ends(ComparedFigure figure) =>
        figure.Interval is { } ends ? $" ({ends.Low:+0.000;-0.000;0.000}..{ends.High:+0.000;-0.000;0.000})" : "";
}
