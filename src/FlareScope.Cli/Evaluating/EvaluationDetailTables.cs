using System.Globalization;
using FlareScope.Core.Detection;
using FlareScope.Core.Statistics;
using Spectre.Console;
using static FlareScope.Cli.Evaluating.EvaluationReport;

namespace FlareScope.Cli.Evaluating;

/// <summary>What stands below the main table: sizes, conditions, confidence, calibration, confusion.</summary>
internal static class EvaluationDetailTables
{
    internal static void Print(EvaluationResult result)
    {
        PrintIntervals(result);
        PrintConditions(result);
        PrintConfusion(result.Confusion);
        Say($"best F1: flame {Best(result.Curves.Flame)}, smoke {Best(result.Curves.Smoke)}");
        Say($"ECE at the confidence: flame {With(result.Calibration.Flame.EceKept, result.Calibration.Flame.EceKeptInterval)}, smoke {With(result.Calibration.Smoke.EceKept, result.Calibration.Smoke.EceKeptInterval)}");
        if (result.FalseAlarms.Negatives > 0)
            Say($"false alarms: {result.FalseAlarms.Alarmed} of {result.FalseAlarms.Negatives} pictures, {With(result.FalseAlarmShare, result.FalseAlarms.Interval)}");
        Say(result.AtFalseAlarms01 is { } choice
            ? $"confidence for at most 1 % false alarms: {choice.Confidence:0.000}; recall of flame {Share(choice.Classes.Flame.Recall)} (costs {Share(choice.RecallCost.Flame)}), of smoke {Share(choice.Classes.Smoke.Recall)} (costs {Share(choice.RecallCost.Smoke)})"
            : "confidence for at most 1 % false alarms: none, or no negatives to tell by");
    }

    private static void PrintIntervals(EvaluationResult result)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("95 % intervals", "flame", "smoke");
        var (flame, smoke) = (result.Classes.Flame, result.Classes.Smoke);
        var ends = result.Intervals?.Classes;
        table.AddRow("AP50", With(flame.Ap50, ends?.Flame.Ap50), With(smoke.Ap50, ends?.Smoke.Ap50));
        table.AddRow("AP50-95", With(flame.Ap5095, ends?.Flame.Ap5095), With(smoke.Ap5095, ends?.Smoke.Ap5095));
        table.AddRow("recall", With(flame.Recall, ends?.Flame.Recall), With(smoke.Recall, ends?.Smoke.Recall));
        foreach (var (name, size) in new[] { ("small", result.BySize.Small), ("medium", result.BySize.Medium), ("large", result.BySize.Large) })
            table.AddRow($"AP50 of {name} boxes", Of(size.Flame), Of(size.Smoke));
        AnsiConsole.Write(table);

        static string Of(SizeMetrics size) => $"{With(size.Ap50, size.Ap50Interval)}, {size.Boxes} boxes";
    }

    private static void PrintConditions(EvaluationResult result)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("condition", "pictures", "AP50 flame", "recall flame", "AP50 smoke", "false alarms");
        foreach (var (kind, scores) in new[] { ("light", result.Conditions.Light), ("smoke", result.Conditions.Smoke), ("flare", result.Conditions.FlareSize) })
        {
            foreach (var (name, part) in scores)
            {
                table.AddRow(
                    $"{kind} {name}",
                    part.Images.ToString(CultureInfo.InvariantCulture),
                    With(part.Classes.Flame.Ap50, part.Intervals?.Classes.Flame.Ap50),
                    With(part.Classes.Flame.Recall, part.Intervals?.Classes.Flame.Recall),
                    With(part.Classes.Smoke.Ap50, part.Intervals?.Classes.Smoke.Ap50),
                    Share(part.FalseAlarmShare));
            }
        }

        AnsiConsole.Write(table);
    }

    private static void PrintConfusion(ConfusionMatrix confusion)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("truth \\ found as", "flame", "smoke", "nothing");
        foreach (var (name, row) in new[] { ("flame", confusion.Flame), ("smoke", confusion.Smoke), ("nothing", confusion.Background) })
            table.AddRow(name, $"{row.Flame}", $"{row.Smoke}", row.Background is { } missed ? $"{missed}" : "-");
        AnsiConsole.Write(table);
    }

    private static string Best(ClassCurves curves) =>
        curves.BestF1 is { } best ? $"{Share(best.F1)} at {best.Confidence:0.00}" : "-";

    internal static string With(double? figure, Interval? interval) => interval is { } ends
        ? $"{Share(figure)} ({ends.Low:0.00}..{ends.High:0.00})"
        : Share(figure);

    private static void Say(string line) => AnsiConsole.WriteLine(line);
}
