using FlareScope.Core.Detection;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace FlareScope.Charts.Evaluation;

/// <summary>Truth in rows, what was found in columns; shade and per cent are shares of the row.</summary>
internal static class ConfusionPanel
{
    internal static Plot Draw(ConfusionMatrix matrix, EvaluationWords words, ChartTheme theme)
    {
        var plot = Panel.Create("", words.FoundAs, words.Truth, theme);
        plot.HideGrid();
        string[] names = [words.Flame, words.Smoke, words.Background];
        var rows = new[] { matrix.Flame, matrix.Smoke, matrix.Background };
        for (var r = 0; r < rows.Length; r++)
        {
            long?[] cells = [rows[r].Flame, rows[r].Smoke, rows[r].Background];
            var sum = cells.Sum();
            for (var c = 0; c < cells.Length; c++)
                Cell(plot, theme, c, rows.Length - 1 - r, cells[c], sum is > 0 ? cells[c] / (double)sum : null, words);
        }

        plot.Axes.SetLimits(0, 3, 0, 3);
        plot.Axes.Bottom.TickGenerator = new NumericManual([.. names.Select((n, i) => new Tick(i + .5, n))]);
        plot.Axes.Left.TickGenerator = new NumericManual([.. names.Select((n, i) => new Tick(2.5 - i, n))]);
        return plot;
    }

    private static void Cell(Plot plot, ChartTheme theme, int column, int row, long? count, double? share, EvaluationWords words)
    {
        var cell = plot.Add.Rectangle(column + .02, column + .98, row + .02, row + .98);
        cell.FillColor = theme.Smoke.WithAlpha(0.05 + (0.75 * (share ?? 0)));
        cell.LineWidth = 0;
        var figure = count is { } known ? words.Count(known) : "—";
        Write(plot, figure, column + .5, row + (share is null ? .5 : .58), 22, theme);
        if (share is { } part)
            Write(plot, words.Percent(part), column + .5, row + .30, 14, theme);
    }

    private static void Write(Plot plot, string words, double x, double y, float size, ChartTheme theme)
    {
        var text = plot.Add.Text(words, x, y);
        (text.LabelFontSize, text.LabelFontName, text.LabelFontColor, text.LabelAlignment) = (size, ChartFont.Family, theme.Ink, Alignment.MiddleCenter);
    }
}
