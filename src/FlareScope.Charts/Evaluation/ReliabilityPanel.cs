using FlareScope.Core.Detection;
using ScottPlot;

namespace FlareScope.Charts.Evaluation;

/// <summary>How often boxes of a score are right, against the score; on the diagonal a score is a chance.</summary>
internal static class ReliabilityPanel
{
    private const double Apart = 0.006; // so that the two classes' bars do not hide each other

    internal static Plot Draw(EvaluationResult result, EvaluationWords words, ChartTheme theme)
    {
        var plot = Panel.Create("", words.ScoreAxis, words.RightShare, theme);
        var diagonal = plot.Add.Line(0, 0, 1, 1);
        (diagonal.LineColor, diagonal.LineWidth, diagonal.LegendText) = (theme.Quiet, 1.5f, words.Calibrated);
        Add(plot, result.Calibration.Flame, theme.Flame, MarkerShape.FilledCircle, -Apart, $"{words.Flame}, ECE {words.Share(result.Calibration.Flame.EceKept)}");
        Add(plot, result.Calibration.Smoke, theme.Smoke, MarkerShape.FilledSquare, Apart, $"{words.Smoke}, ECE {words.Share(result.Calibration.Smoke.EceKept)}");
        ShareAxes.Set(plot, words);
        ShareAxes.Legend(plot, theme);
        return plot;
    }

    private static void Add(Plot plot, ScoreCalibration calibration, Color colour, MarkerShape shape, double shift, string label)
    {
        var bins = calibration.Bins.Where(b => b.Boxes > 0).ToArray();
        if (bins.Length == 0)
            return;
        foreach (var bin in bins)
        {
            var bar = plot.Add.Line(bin.MeanScore!.Value + shift, bin.Interval!.Low, bin.MeanScore.Value + shift, bin.Interval.High);
            (bar.LineColor, bar.LineWidth) = (colour.WithAlpha(0.5), 2);
        }

        var line = plot.Add.Scatter(bins.Select(b => b.MeanScore!.Value + shift).ToArray(), bins.Select(b => b.RightShare!.Value).ToArray());
        (line.Color, line.LineWidth, line.MarkerShape, line.MarkerSize, line.LegendText) = (colour, 1.5f, shape, 8, label);
    }
}
