using ScottPlot;
using ScottPlot.TickGenerators;

namespace FlareScope.Charts.Evaluation;

/// <summary>Axes from 0 to 1 and legends of the evaluation's charts.</summary>
internal static class ShareAxes
{
    /// <summary>Both axes from 0 to 1, a tick every fifth.</summary>
    internal static void Set(Plot plot, EvaluationWords words)
    {
        plot.Axes.SetLimits(-0.02, 1.02, -0.02, 1.03);
        plot.Axes.Bottom.TickGenerator = Ticks(words);
        plot.Axes.Left.TickGenerator = Ticks(words);
    }

    /// <summary>A legend below the plot, where it covers no curve.</summary>
    internal static void Legend(Plot plot, ChartTheme theme)
    {
        Panel.ShowLegend(plot, Edge.Bottom, 13);
        plot.Legend.Orientation = Orientation.Vertical;
        plot.Legend.FontColor = theme.Ink;
        plot.Legend.BackgroundColor = theme.Background;
    }

    private static NumericManual Ticks(EvaluationWords words) =>
        new([.. Enumerable.Range(0, 6).Select(i => new Tick(i / 5.0, words.Number(i / 5.0, "0.0")))]);
}
