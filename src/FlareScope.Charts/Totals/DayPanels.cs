using System.Globalization;
using FlareScope.Core.Totals;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace FlareScope.Charts.Totals;

/// <summary>A bar a day.</summary>
internal static class DayPanels
{
    private const double BarWidth = 0.7;
    private const int MostLabels = 16;

    /// <summary>Mean rate of the time seen, with its 90 % interval; days that nobody saw are shaded.</summary>
    internal static Plot Rates(IReadOnlyList<PeriodTotal> days, TotalWords words)
    {
        var plot = Panel.Create("", "", words.Rate);
        for (var i = 0; i < days.Count; i++)
        {
            if (days[i].Amount is not { } amount)
            {
                if (i == 0 || days[i - 1].Amount is not null) // one span for a run of days: seams would look like marks
                    Unseen(i, i + days.Skip(i).TakeWhile(d => d.Amount is null).Count());
                continue;
            }

            var perDay = 1 / days[i].CoveredDays;
            var bar = plot.Add.Bar(i, amount.P50 * perDay);
            (bar.Color, bar.Bars[0].Size, bar.Bars[0].LineWidth) = (ChartColours.Before, BarWidth, 0);
            var interval = plot.Add.Line(i, amount.P05 * perDay, i, amount.P95 * perDay);
            (interval.LineColor, interval.LineWidth) = (ChartColours.Ink, 2);
        }

        var highest = days.Max(d => d.Amount is { } a ? a.P95 / d.CoveredDays : 0);
        plot.Axes.SetLimitsY(0, highest > 0 ? 1.06 * highest : 1);
        plot.Legend.ManualItems.Add(new() { LabelText = words.Median, FillColor = ChartColours.Before });
        plot.Legend.ManualItems.Add(new() { LabelText = words.Interval, LineColor = ChartColours.Ink, LineWidth = 2 });
        if (days.Any(d => d.Amount is null))
            plot.Legend.ManualItems.Add(new() { LabelText = words.Unseen, FillColor = ChartColours.Faint });
        Panel.ShowLegend(plot, Edge.Top, 15);
        return Dated(plot, days, words);

        void Unseen(int first, int end)
        {
            var span = plot.Add.HorizontalSpan(first - 0.5, end - 0.5);
            (span.FillStyle.Color, span.LineStyle.Width) = (ChartColours.Faint.WithAlpha(0.6), 0);
        }
    }

    /// <summary>How much of each day was seen.</summary>
    internal static Plot Seen(IReadOnlyList<PeriodTotal> days, TotalWords words)
    {
        var plot = Panel.Create("", "", words.Seen);
        for (var i = 0; i < days.Count; i++)
        {
            var bar = plot.Add.Bar(i, 100 * days[i].CoveredShare);
            (bar.Color, bar.Bars[0].Size, bar.Bars[0].LineWidth) = (ChartColours.Answer, BarWidth, 0);
        }

        plot.Axes.SetLimitsY(0, 105);
        return Dated(plot, days, words);
    }

    private static Plot Dated(Plot plot, IReadOnlyList<PeriodTotal> days, TotalWords words)
    {
        plot.Axes.SetLimitsX(-0.6, days.Count - 0.4);
        var step = Math.Max(1, (int)Math.Ceiling(days.Count / (double)MostLabels));
        plot.Axes.Bottom.TickGenerator = new NumericManual(
            [.. days.Select((d, i) => (d, i)).Where(d => d.i % step == 0).Select(d => new Tick(d.i, d.d.From.UtcDateTime.ToString(words.Date, CultureInfo.InvariantCulture)))]);
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Axes.Left.MinimumSize = plot.Axes.Left.MaximumSize = 90; // one left edge for both panels
        return plot;
    }
}
