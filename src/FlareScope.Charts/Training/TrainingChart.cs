using ScottPlot;

namespace FlareScope.Charts.Training;

/// <summary>The learning curves of one training: loss on the left, average precision on the right.</summary>
public static class TrainingChart
{
    private const int Width = 1500;
    private const int Height = 620;

    /// <summary>Draws the curves.</summary>
    /// <param name="epochs">At least one epoch, in order.</param>
    /// <returns>A PNG of 1500 × 620 px.</returns>
    public static byte[] Png(IReadOnlyList<TrainingEpoch> epochs)
    {
        ArgumentNullException.ThrowIfNull(epochs);
        ArgumentOutOfRangeException.ThrowIfZero(epochs.Count);
        using var page = new ChartPage(Width, Height);
        page.Put(Loss(epochs), 0, Width * 2 / 5, 0, Height);
        page.Put(Precision(epochs), Width * 2 / 5, Width, 0, Height);
        return page.Png();
    }

    private static Plot Loss(IReadOnlyList<TrainingEpoch> epochs)
    {
        var plot = Panel.Create("Loss on the training pictures", "epoch", "mean loss");
        Curve(plot, epochs, e => e.Loss, ChartColours.Ink, null);
        Frame(plot, epochs.Count, 0, epochs.Max(e => e.Loss) * 1.1);
        return plot;
    }

    private static Plot Precision(IReadOnlyList<TrainingEpoch> epochs)
    {
        var plot = Panel.Create("Average precision (overlap 0.5) on the validation pictures", "epoch", "AP50");
        Curve(plot, epochs, e => e.FlareAp50, ChartColours.Before, "flame, gas flares");
        Curve(plot, epochs, e => e.FlameAp50, ChartColours.Answer, "flame, all pictures");
        Curve(plot, epochs, e => e.SmokeAp50, ChartColours.Quiet, "smoke, all pictures");
        if (epochs.LastOrDefault(e => e.IsBest) is { } best)
        {
            var line = plot.Add.VerticalLine(best.Epoch);
            (line.Color, line.LinePattern, line.LegendText) = (ChartColours.Quiet, LinePattern.Dashed, $"best: epoch {best.Epoch}");
        }

        Frame(plot, epochs.Count, 0, 1);
        Panel.ShowLegend(plot, Edge.Bottom, 14);
        return plot;
    }

    private static void Frame(Plot plot, int epochs, double low, double high) =>
        plot.Axes.SetLimits(0.5, Math.Max(epochs, 2) + 0.5, low, high);

    private static void Curve(Plot plot, IReadOnlyList<TrainingEpoch> epochs, Func<TrainingEpoch, double?> figure, Color colour, string? name)
    {
        var known = epochs.Where(e => figure(e) is not null).ToList();
        if (known.Count == 0) return;
        var curve = plot.Add.Scatter(known.Select(e => (double)e.Epoch).ToArray(), known.Select(e => figure(e)!.Value).ToArray());
        (curve.Color, curve.LineWidth, curve.MarkerSize) = (colour, 2.5f, 6);
        if (name is not null) curve.LegendText = $"{name}: {figure(known[^1]):F3}";
    }
}
