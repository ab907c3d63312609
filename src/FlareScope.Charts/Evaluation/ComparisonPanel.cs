using FlareScope.Core.Detection;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace FlareScope.Charts.Evaluation;

/// <summary>A − B of each figure with its interval; an interval over the zero line shows no difference.</summary>
internal static class ComparisonPanel
{
    internal static Plot Draw(ModelComparison comparison, EvaluationWords words, ChartTheme theme)
    {
        var rows = ComparisonRows.Of(comparison, words).Where(r => r.Figure.Interval is not null).Reverse().ToArray();
        var plot = Panel.Create("", "A − B", "", theme);
        var zero = plot.Add.VerticalLine(0);
        (zero.LineColor, zero.LineWidth) = (theme.Quiet, 1.5f);
        for (var i = 0; i < rows.Length; i++)
        {
            var figure = rows[i].Figure;
            var colour = figure.Verdict switch
            {
                ComparisonVerdict.ABetter => theme.Smoke,
                ComparisonVerdict.BBetter => theme.Flame,
                _ => theme.Quiet,
            };
            var bar = plot.Add.Line(figure.Interval!.Low, i, figure.Interval.High, i);
            (bar.LineColor, bar.LineWidth) = (colour, 3);
            var dot = plot.Add.Marker(figure.Difference!.Value, i, MarkerShape.FilledCircle, 10);
            dot.Color = colour;
        }

        var reach = rows.Length == 0 ? 1 : Math.Max(0.01, 1.15 * rows.Max(r => Math.Max(Math.Abs(r.Figure.Interval!.Low), Math.Abs(r.Figure.Interval.High))));
        plot.Axes.SetLimits(-reach, reach, -0.6, rows.Length - 0.4);
        plot.Axes.Left.TickGenerator = new NumericManual([.. rows.Select((r, i) => new Tick(i, r.Name))]);
        plot.Axes.Bottom.TickGenerator = new NumericAutomatic { LabelFormatter = v => words.Number(v, "+0.###;−0.###;0") };
        return plot;
    }
}
