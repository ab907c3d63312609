using ScottPlot;

namespace FlareScope.Charts;

/// <summary>A plot in the house style.</summary>
internal static class Panel
{
    private const float TickSize = 15;
    private const float LabelSize = 17;

    /// <summary>An empty plot with named axes.</summary>
    internal static Plot Create(string title, string below, string left, ChartTheme? theme = null)
    {
        theme ??= ChartTheme.Light;
        var plot = new Plot();
        ChartFont.SetIn(plot);
        plot.FigureBackground.Color = theme.Background;
        plot.Axes.Color(theme.Ink);
        plot.Grid.MajorLineColor = theme.Faint;
        plot.Axes.Right.FrameLineStyle.IsVisible = false;
        plot.Axes.Top.FrameLineStyle.IsVisible = false;
        plot.Title(title, LabelSize);
        plot.XLabel(below, LabelSize);
        plot.YLabel(left, LabelSize);
        foreach (var axis in new IAxis[] { plot.Axes.Bottom, plot.Axes.Left })
        {
            axis.Label.Bold = false;
            axis.TickLabelStyle.FontSize = TickSize;
        }

        return plot;
    }

    /// <summary>A legend beside the axes, without a frame.</summary>
    internal static void ShowLegend(Plot plot, Edge edge, float size)
    {
        plot.ShowLegend(edge);
        plot.Legend.FontSize = size;
        plot.Legend.OutlineColor = Colors.Transparent;
        plot.Legend.ShadowColor = Colors.Transparent;
    }
}
