using FlareScope.Core.Calibration;
using ScottPlot;

namespace FlareScope.Charts.Calibration;

/// <summary>What is left of the error, in per cent of the meter, against something it should not depend on.</summary>
internal static class ErrorPanel
{
    /// <summary>Against time.</summary>
    internal static Plot OverTime(CalibrationDocument document, CalibrationWords words)
    {
        var plot = Draw(document, Panel.Create(words.ErrorOverTime, "", words.Error), p => p.TimeUtc.UtcDateTime.ToOADate());
        plot.Axes.DateTimeTicksBottom();
        if (plot.Axes.Bottom.TickGenerator is ScottPlot.TickGenerators.DateTimeAutomatic ticks)
            ticks.LabelFormatter = time => time.ToString(words.Date, System.Globalization.CultureInfo.InvariantCulture);
        plot.Axes.Bottom.TickLabelStyle.FontSize = 15;
        return plot;
    }

    /// <summary>Against the flame's area, or its length where areas are missing.</summary>
    internal static Plot OverSize(CalibrationDocument document, CalibrationWords words)
    {
        var range = document.Range.AreaM2 ?? document.Range.LengthM!;
        var byArea = document.Range.AreaM2 is not null;
        var plot = Draw(
            document,
            Panel.Create(words.ErrorOverSize, byArea ? words.Area : words.Length, words.Error),
            p => LogScale.At(byArea ? p.Seen.AreaM2!.Value : p.Seen.LengthM!.Value));
        var (low, high) = (range.Low / 1.15, range.High * 1.15);
        plot.Axes.SetLimitsX(LogScale.At(low), LogScale.At(high));
        plot.Axes.Bottom.TickGenerator = LogScale.Ticks(low, high);
        return plot;
    }

    private static Plot Draw(CalibrationDocument document, Plot plot, Func<CalibratedPoint, double> place)
    {
        var factor = document.Interval.Factor;
        // Meter within camera ×/÷ factor, seen from the meter.
        var span = plot.Add.VerticalSpan(100 * (1 / factor - 1), 100 * (factor - 1));
        (span.FillStyle.Color, span.LineStyle.Width) = (ChartColours.Answer.WithAlpha(0.08), 0);
        var zero = plot.Add.HorizontalLine(0);
        (zero.LineColor, zero.LineWidth) = (ChartColours.Ink, 1.5f);
        var errors = plot.Add.ScatterPoints(
            document.Predictions.Select(place).ToArray(), document.Predictions.Select(p => 100 * (p.Predicted / p.Metered - 1)).ToArray());
        (errors.MarkerShape, errors.MarkerSize, errors.Color) = (MarkerShape.FilledCircle, 8, ChartColours.Answer);
        plot.Axes.AutoScale();
        plot.Axes.Margins(0.05, 0.12);
        return plot;
    }
}
