using ScottPlot;
using ScottPlot.TickGenerators;

namespace FlareScope.Charts.Datasets;

/// <summary>Pictures by source, split and light.</summary>
internal static class PicturePanels
{
    private const int MostSources = 14;

    internal static Plot Sources(DatasetFigures figures, DatasetWords words)
    {
        var bars = Largest(figures.Sources, words.Others);
        var plot = Panel.Create(words.BySource, words.ShareOfPictures, "");
        StackedBars.Lying(plot, [.. bars.Select(b => $"{b.Name}  {DatasetWords.Count(b.Total)}")], Parts(bars, words));
        return plot;
    }

    internal static Plot Splits(DatasetFigures figures, DatasetWords words)
    {
        var plot = Panel.Create(words.BySplit, "", words.Pictures);
        IReadOnlyList<PictureBar> bars = figures.Splits.Count > 0 ? figures.Splits : [figures.All with { Name = words.NoSplits }];
        plot.Axes.Left.TickGenerator = new NumericAutomatic { LabelFormatter = count => DatasetWords.Count((int)Math.Round(count)), IntegerTicksOnly = true };
        StackedBars.Standing(plot, [.. bars.Select(b => $"{b.Name}\n{DatasetWords.Count(b.Total)}")], Parts(bars, words));
        return plot;
    }

    internal static Plot Light(DatasetFigures figures, DatasetWords words)
    {
        var bars = figures.Light.OrderByDescending(l => l.Day + l.Dusk + l.Night + l.Unknown).Take(MostSources).ToList();
        var plot = Panel.Create(words.Light, words.ShareOfPictures, "");
        StackedBars.Lying(
            plot,
            [.. bars.Select(b => b.Name)],
            [
                new(words.Day, ChartColours.Day, i => bars[i].Day),
                new(words.Dusk, ChartColours.Dusk, i => bars[i].Dusk),
                new(words.Night, ChartColours.Night, i => bars[i].Night),
                new(words.Unknown, ChartColours.Faint, i => bars[i].Unknown),
            ]);
        return plot;
    }

    private static List<PictureBar> Largest(IReadOnlyList<PictureBar> sources, string others)
    {
        var bars = sources.OrderByDescending(s => s.Total).ToList();
        if (bars.Count <= MostSources)
            return bars;
        var rest = bars.Skip(MostSources - 1).ToList();
        var joined = new PictureBar(others, rest.Sum(b => b.Flame), rest.Sum(b => b.Both), rest.Sum(b => b.Smoke), rest.Sum(b => b.Nothing));
        return [.. bars.Take(MostSources - 1), joined];
    }

    private static StackedBars.Part[] Parts(IReadOnlyList<PictureBar> bars, DatasetWords words) =>
    [
        new(words.Flame, ChartColours.Flame, i => bars[i].Flame),
        new(words.Both, ChartColours.FlameAndSmoke, i => bars[i].Both),
        new(words.Smoke, ChartColours.Smoke, i => bars[i].Smoke),
        new(words.Nothing, ChartColours.Nothing, i => bars[i].Nothing),
    ];
}
