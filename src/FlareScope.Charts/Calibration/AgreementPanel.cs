using FlareScope.Core.Calibration;
using ScottPlot;

namespace FlareScope.Charts.Calibration;

/// <summary>Camera against meter, both logarithmic and alike, so that the diagonal is agreement.</summary>
internal static class AgreementPanel
{
    private const double Margin = 1.25;

    internal static Plot Draw(CalibrationDocument document, CalibrationWords words)
    {
        var points = document.Predictions;
        var plot = Panel.Create("", words.Metered, words.Camera);
        var low = points.Min(p => Math.Min(Math.Min(p.Metered, p.P05), p.TierTwo)) / Margin;
        var high = points.Max(p => Math.Max(Math.Max(p.Metered, p.P95), p.TierTwo)) * Margin;
        plot.Axes.SetLimits(LogScale.At(low), LogScale.At(high), LogScale.At(low), LogScale.At(high));
        plot.Axes.Bottom.TickGenerator = LogScale.Ticks(low, high);
        plot.Axes.Left.TickGenerator = LogScale.Ticks(low, high);

        var diagonal = plot.Add.Line(LogScale.At(low), LogScale.At(low), LogScale.At(high), LogScale.At(high));
        (diagonal.LineColor, diagonal.LineWidth, diagonal.LegendText) = (ChartColours.Ink, 1.5f, words.Equal);

        double[] metered = [.. points.Select(p => LogScale.At(p.Metered))];
        var laws = plot.Add.ScatterPoints(metered, points.Select(p => LogScale.At(p.TierTwo)).ToArray());
        (laws.MarkerShape, laws.MarkerSize, laws.Color, laws.LegendText) = (MarkerShape.OpenDiamond, 9, ChartColours.Before, words.LawsAlone);

        double[] camera = [.. points.Select(p => LogScale.At(p.Predicted))];
        // The interval is a factor, so its bars are equally long up and down.
        var bars = plot.Add.ErrorBar(metered, camera, [.. points.Select(_ => LogScale.At(document.Interval.Factor))]);
        (bars.Color, bars.LineWidth, bars.CapSize) = (ChartColours.Answer.WithAlpha(0.4), 1.5f, 3);
        var answers = plot.Add.ScatterPoints(metered, camera);
        (answers.MarkerShape, answers.MarkerSize, answers.Color, answers.LegendText) = (MarkerShape.FilledCircle, 10, ChartColours.Answer, words.LeftOut);

        Panel.ShowLegend(plot, Edge.Bottom, 14);
        plot.Legend.Orientation = Orientation.Vertical;
        return plot;
    }
}
