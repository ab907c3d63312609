using System.Globalization;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Detection;
using FlareScope.Datasets.Evaluation;
using Spectre.Console;

namespace FlareScope.Cli.Evaluating;

/// <summary>Shows an evaluation as JSON or as tables.</summary>
public static class EvaluationReport
{
    /// <summary>Writes the result and names each picture that could not be read.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="json">As JSON on standard output instead of tables.</param>
    /// <returns>Exit code.</returns>
    public static int Show(DatasetEvaluation evaluation, bool json)
    {
        foreach (var failure in evaluation.Failures)
            Failure.Report(failure.Message);
        if (json)
            Json.Write(evaluation.Result);
        else
            Print(evaluation.Result);
        return evaluation.Failures.Count == 0 ? ExitCode.Done : ExitCode.SomethingFailed;
    }

    private static void Print(EvaluationResult result)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumns("source", "pictures", "class", "boxes", "AP50", "AP50-95", "precision", "recall", "F1", "false alarms");
        AddRows(table, "all", result);
        foreach (var (source, scores) in result.BySource)
            AddRows(table, source, scores);
        AnsiConsole.Write(table);
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"mAP50 [bold]{Share(result.Map50)}[/], mAP50-95 {Share(result.Map5095)}; precision, recall and false alarms at confidence {result.Confidence:0.###}");
        EvaluationDetailTables.Print(result);
        if (result.Comparison is { } comparison)
            ComparisonTable.Print(comparison);
        if (result.Masks is not { } masks)
            return;
        Print("in truth boxes", masks.TruthBoxes);
        Print("in detected boxes", masks.Detected);
    }

    private static void Print(string where, MaskSummary outlines) => AnsiConsole.MarkupLineInterpolated(
        $"flame outlines {where}: {outlines.Images} pictures, median IoU {Share(outlines.MedianIou)}, area error median {Share(outlines.MedianAreaError)} and P90 {Share(outlines.P90AreaError)}, {outlines.Missed} missed");

    private static void AddRows(Table table, string source, DetectionScores scores)
    {
        var alarms = Share(scores.FalseAlarmShare);
        foreach (var (name, metrics) in new[] { ("flame", scores.Classes.Flame), ("smoke", scores.Classes.Smoke) })
        {
            table.AddRow(
                source, scores.Images.ToString(CultureInfo.InvariantCulture), name, metrics.Boxes.ToString(CultureInfo.InvariantCulture),
                Share(metrics.Ap50), Share(metrics.Ap5095), Share(metrics.Precision), Share(metrics.Recall), Share(metrics.F1), alarms);
        }
    }

    internal static string Share(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";
}
