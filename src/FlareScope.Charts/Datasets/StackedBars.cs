using ScottPlot;
using ScottPlot.TickGenerators;

namespace FlareScope.Charts.Datasets;

/// <summary>Bars made of coloured parts, with a legend below.</summary>
internal static class StackedBars
{
    /// <summary>A part of every bar.</summary>
    internal sealed record Part(string Name, Color Colour, Func<int, double> Of);

    /// <summary>Lying bars, the first on top; each is 100 wide.</summary>
    internal static void Lying(Plot plot, IReadOnlyList<string> names, IReadOnlyList<Part> parts)
    {
        Add(plot, names.Count, parts, horizontal: true, i => names.Count - i, i => parts.Sum(p => p.Of(i)) is var sum and > 0 ? 100 / sum : 0);
        plot.Axes.Left.TickGenerator = new NumericManual([.. names.Select((name, i) => new Tick(names.Count - i, name))]);
        plot.Axes.SetLimits(0, 100, 0.4, names.Count + 0.6);
        plot.HideGrid();
    }

    /// <summary>Standing bars with their own heights.</summary>
    internal static void Standing(Plot plot, IReadOnlyList<string> names, IReadOnlyList<Part> parts)
    {
        Add(plot, names.Count, parts, horizontal: false, i => i + 1, _ => 1);
        plot.Axes.Bottom.TickGenerator = new NumericManual([.. names.Select((name, i) => new Tick(i + 1, name))]);
        plot.Axes.SetLimits(0.4, names.Count + 0.6, 0, 1.08 * Enumerable.Range(0, names.Count).Max(i => parts.Sum(p => p.Of(i))));
        plot.Grid.XAxisStyle.IsVisible = false;
    }

    /// <summary>Shows what the colours mean, below the axes.</summary>
    internal static void Legend(Plot plot, IEnumerable<(string Name, Color Colour)> items)
    {
        foreach (var (name, colour) in items)
            plot.Legend.ManualItems.Add(new LegendItem { LabelText = name, FillColor = colour, LineWidth = 0, OutlineWidth = 0 });
        Panel.ShowLegend(plot, Edge.Bottom, 14);
        plot.Legend.Orientation = Orientation.Horizontal;
    }

    private static void Add(Plot plot, int count, IReadOnlyList<Part> parts, bool horizontal, Func<int, double> position, Func<int, double> scale)
    {
        for (var i = 0; i < count; i++)
        {
            double bottom = 0;
            foreach (var part in parts)
            {
                var top = bottom + part.Of(i) * scale(i);
                if (top > bottom)
                {
                    var bar = new Bar { Position = position(i), ValueBase = bottom, Value = top, FillColor = part.Colour, LineWidth = 0, Size = 0.72 };
                    plot.Add.Bars(new[] { bar }).Horizontal = horizontal;
                }

                bottom = top;
            }
        }

        Legend(plot, parts.Where(p => Enumerable.Range(0, count).Any(i => p.Of(i) > 0)).Select(p => (p.Name, p.Colour)));
    }
}
