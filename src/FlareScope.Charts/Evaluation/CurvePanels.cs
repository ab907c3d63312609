using FlareScope.Core.Detection;
using ScottPlot;

namespace FlareScope.Charts.Evaluation;

/// <summary>Curves over recall and over confidence. The second model of a comparison is dashed.</summary>
internal static class CurvePanels
{
    internal static Plot PrecisionRecall(EvaluationResult result, EvaluationWords words, ChartTheme theme)
    {
        var plot = Panel.Create("", words.Recall, words.Precision, theme);
        ForEachClass(result, words, theme, (curves, name, colour, dashed, of) =>
            Line(plot, curves.PrecisionRecall.Select(p => (p.Recall, (double?)p.Precision)), colour, dashed, $"{name}, AP50 {words.Share(of)}"));
        return Finished(plot, words, theme);
    }

    internal static Plot F1(EvaluationResult result, EvaluationWords words, ChartTheme theme)
    {
        var plot = Panel.Create("", words.Confidence, "F1", theme);
        Mark(plot, result.Confidence, words.ConfidenceOfCounts, theme);
        ForEachClass(result, words, theme, (curves, name, colour, dashed, _) =>
        {
            var best = curves.BestF1!;
            var label = $"{name}, {words.Best} {words.Share(best.F1)} {words.At} {words.Number(best.Confidence, "0.00")}";
            Line(plot, curves.ByConfidence.Select(p => (p.Confidence, p.F1)), colour, dashed, label);
            var peak = plot.Add.Marker(best.Confidence, best.F1!.Value, MarkerShape.FilledCircle, 8);
            peak.Color = colour;
        });
        return Finished(plot, words, theme);
    }

    internal static Plot FalseAlarms(EvaluationResult result, EvaluationWords words, ChartTheme theme)
    {
        var plot = Panel.Create("", words.Confidence, words.ShareAxis, theme);
        Mark(plot, result.Confidence, words.ConfidenceOfCounts, theme);
        if (result.ConfidenceForFalseAlarms01 is { } chosen)
            Mark(plot, chosen, words.ConfidenceFor01, theme, LinePattern.Dotted);
        Line(plot, result.Curves.Flame.ByConfidence.Select(p => (p.Confidence, p.Recall)), theme.Flame, false, words.FlamesFound);
        Line(plot, result.Curves.Smoke.ByConfidence.Select(p => (p.Confidence, p.Recall)), theme.Smoke, false, words.SmokeFound);
        Line(plot, result.FalseAlarms.ByConfidence.Select(p => (p.Confidence, (double?)p.Share)), theme.Ink, false, words.PicturesWithFalseAlarm);
        if (result.Comparison is { } comparison)
            Line(plot, comparison.Against.FalseAlarms.ByConfidence.Select(p => (p.Confidence, (double?)p.Share)), theme.Ink, true, $"{words.PicturesWithFalseAlarm}, B");
        return Finished(plot, words, theme);
    }

    private static void ForEachClass(
        EvaluationResult result, EvaluationWords words, ChartTheme theme, Action<ClassCurves, string, Color, bool, double?> draw)
    {
        var b = result.Comparison?.Against;
        foreach (var (scores, model) in new[] { (result, b is null ? "" : " A"), (b, " B") })
        {
            if (scores is null)
                continue;
            if (scores.Curves.Flame.BestF1 is not null)
                draw(scores.Curves.Flame, words.Flame + model, theme.Flame, scores == b, scores.Classes.Flame.Ap50);
            if (scores.Curves.Smoke.BestF1 is not null)
                draw(scores.Curves.Smoke, words.Smoke + model, theme.Smoke, scores == b, scores.Classes.Smoke.Ap50);
        }
    }

    private static void Line(Plot plot, IEnumerable<(double X, double? Y)> points, Color colour, bool dashed, string label)
    {
        var known = points.Where(p => p.Y is not null).ToArray();
        if (known.Length == 0)
            return;
        var line = plot.Add.ScatterLine(known.Select(p => p.X).ToArray(), known.Select(p => p.Y!.Value).ToArray());
        (line.Color, line.LineWidth, line.LegendText) = (colour, 2.2f, label);
        if (dashed)
            line.LinePattern = LinePattern.Dashed;
    }

    private static void Mark(Plot plot, double confidence, string label, ChartTheme theme, LinePattern? pattern = null)
    {
        var mark = plot.Add.VerticalLine(confidence);
        (mark.LineColor, mark.LineWidth, mark.LinePattern) = (theme.Quiet, 1.5f, pattern ?? LinePattern.Solid);
        mark.LegendText = label;
    }

    private static Plot Finished(Plot plot, EvaluationWords words, ChartTheme theme)
    {
        ShareAxes.Set(plot, words);
        ShareAxes.Legend(plot, theme);
        return plot;
    }
}
