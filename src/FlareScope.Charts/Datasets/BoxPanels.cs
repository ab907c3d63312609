using ScottPlot;
using ScottPlot.TickGenerators;

namespace FlareScope.Charts.Datasets;

/// <summary>Size, shape and place of boxes.</summary>
internal static class BoxPanels
{
    internal static Plot Sizes(DatasetFigures figures, DatasetWords words) => Histogram(
        Panel.Create(words.Sizes, words.SideShare, words.Boxes), figures, words, f => f.SideShares, figures.SideShareEdges,
        [(0.01, "1 %"), (0.02, "2 %"), (0.05, "5 %"), (0.1, "10 %"), (0.2, "20 %"), (0.5, "50 %"), (1, "100 %")]);

    internal static Plot Aspects(DatasetFigures figures, DatasetWords words) => Histogram(
        Panel.Create(words.Aspects, words.Aspect, words.Boxes), figures, words, f => f.Aspects, figures.AspectEdges,
        [(0.125, "1:8"), (0.25, "1:4"), (0.5, "1:2"), (1, "1:1"), (2, "2:1"), (4, "4:1"), (8, "8:1")]);

    internal static Plot CocoSizes(DatasetFigures figures, DatasetWords words)
    {
        var plot = Panel.Create(words.CocoSizes, "", words.Boxes);
        var classes = Classes(figures, words);
        for (var c = 0; c < classes.Length; c++)
        {
            var boxes = classes[c].Figures;
            int[] counts = [boxes.Small, boxes.Medium, boxes.Large];
            var whole = Math.Max(1, counts.Sum());
            foreach (var (count, i) in counts.Select((n, i) => (n, i)))
            {
                var bar = new Bar { Position = i + 1 + (c - 0.5) * 0.38, Value = 100.0 * count / whole, FillColor = classes[c].Colour, LineWidth = 0, Size = 0.36 };
                plot.Add.Bars(new[] { bar });
                if (count > 0)
                    Label(plot, DatasetWords.Count(count), bar.Position, bar.Value, Alignment.LowerCenter, ChartColours.Ink);
            }
        }

        plot.Axes.Bottom.TickGenerator = new NumericManual([.. words.SizeClasses.Select((name, i) => new Tick(i + 1, name))]);
        plot.Axes.SetLimits(0.4, 3.6, 0, 105);
        plot.Grid.XAxisStyle.IsVisible = false;
        StackedBars.Legend(plot, classes.Select(c => (c.Name, c.Colour)));
        return plot;
    }

    internal static Plot Map(BoxFigures boxes, string title, Color colour, DatasetWords words)
    {
        var plot = Panel.Create(title, "", "");
        var grid = (int)Math.Sqrt(boxes.Positions.Count);
        var most = boxes.Positions.DefaultIfEmpty(0).Max();
        for (var i = 0; i < boxes.Positions.Count && most > 0; i++)
        {
            var (row, column) = (i / grid, i % grid);
            // A hair of overlap, else the paper shines through between the cells.
            var cell = plot.Add.Rectangle((column - 0.02) / grid, (column + 1.02) / grid, 1 - (row + 1.02) / grid, 1 - (row - 0.02) / grid);
            cell.FillStyle.Color = Blend(colour, boxes.Positions[i] / most);
            cell.LineStyle.Width = 0;
        }

        var note = most > 0 ? FormattableString.Invariant($"≤ {100 * most:0} %") : words.NoBoxes;
        Label(plot, note, 0.98, 0.98, Alignment.UpperRight, ChartColours.Ink);
        plot.Axes.SetLimits(0, 1, 0, 1);
        double[] at = [0, 0.25, 0.5, 0.75, 1];
        plot.Axes.Bottom.TickGenerator = new NumericManual([.. at.Select(v => new Tick(v, FormattableString.Invariant($"{100 * v:0} %")))]);
        plot.Axes.Left.TickGenerator = new NumericManual([.. at.Select(v => new Tick(1 - v, FormattableString.Invariant($"{100 * v:0} %")))]);
        plot.HideGrid();
        return plot;
    }

    private static Plot Histogram(
        Plot plot, DatasetFigures figures, DatasetWords words, Func<BoxFigures, IReadOnlyList<int>> counts, IReadOnlyList<double> edges, (double At, string Name)[] ticks)
    {
        var classes = Classes(figures, words);
        var highest = 1.0;
        foreach (var (name, boxes, colour) in classes)
        {
            var all = Math.Max(1, boxes.Boxes);
            double[] x = [.. edges.SelectMany(e => new[] { LogScale.At(e), LogScale.At(e) })];
            double[] y = [0, .. counts(boxes).SelectMany(n => new[] { 100.0 * n / all, 100.0 * n / all }), 0];
            highest = Math.Max(highest, y.Max());
            var line = plot.Add.Scatter(x, y);
            (line.MarkerSize, line.LineWidth, line.Color) = (0, 2.5f, colour);
            (line.FillY, line.FillYColor) = (true, colour.WithAlpha(0.15));
        }

        plot.Axes.SetLimits(LogScale.At(edges[0]), LogScale.At(edges[^1]), 0, 1.1 * highest);
        plot.Axes.Bottom.TickGenerator = new NumericManual([.. ticks.Select(t => new Tick(LogScale.At(t.At), t.Name))]);
        StackedBars.Legend(plot, classes.Select(c => ($"{c.Name}: {DatasetWords.Count(c.Figures.Boxes)}", c.Colour)));
        return plot;
    }

    private static (string Name, BoxFigures Figures, Color Colour)[] Classes(DatasetFigures figures, DatasetWords words) =>
        [(words.Flame, figures.Flame, ChartColours.Flame), (words.Smoke, figures.Smoke, ChartColours.Smoke)];

    private static Color Blend(Color colour, double share)
    {
        byte Mix(byte full) => (byte)(255 + (full - 255) * share);
        return new Color(Mix(colour.Red), Mix(colour.Green), Mix(colour.Blue));
    }

    private static void Label(Plot plot, string text, double x, double y, Alignment alignment, Color colour)
    {
        var label = plot.Add.Text(text, x, y);
        (label.LabelFontSize, label.LabelFontColor, label.LabelAlignment) = (14, colour, alignment);
    }
}
