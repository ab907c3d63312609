using FlareScope.Charts.Datasets;
using FlareScope.Cli.Terminal;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Statistics;
using Spectre.Console;

namespace FlareScope.Cli.Curating;

/// <summary>Shows the figures of a data set: as tables, and as what its page needs.</summary>
internal static class StatisticsView
{
    /// <summary>Prints tables of sources and classes.</summary>
    internal static void Show(DatasetStatistics statistics)
    {
        var sources = Tables.New("source", "split", "pictures", "flame", "smoke", "both", "negative", "boxes");
        foreach (var source in statistics.Sources)
            AddRow(sources, source.Source, source.Split ?? "-", source.Counts);
        AddRow(sources, "all", "", statistics.All);
        AnsiConsole.Write(sources);

        var classes = Tables.New("class", "boxes", "pictures", "small", "medium", "large", "side share P05 / P50 / P95", "width/height P50");
        foreach (var (name, boxes) in statistics.Classes)
        {
            var side = boxes.SideShare is { } s ? $"{s.P05:0.000} / {s.P50:0.000} / {s.P95:0.000}" : "-";
            classes.AddRow(name.EscapeMarkup(), $"{boxes.Boxes}", $"{boxes.Pictures}", $"{boxes.Small}", $"{boxes.Medium}", $"{boxes.Large}", side, boxes.Aspect is { } a ? $"{a.P50:0.00}" : "-");
        }

        AnsiConsole.Write(classes);
        var (light, longer) = (statistics.Pictures.Light, statistics.Pictures.LongerSidePx);
        AnsiConsole.MarkupLineInterpolated($"light: {light.Day} day, {light.Dusk} dusk or dim, {light.Night} night, {light.Unknown} unknown; longer side {Figures(longer)} px");
        if (statistics.Unopened + statistics.Faults > 0)
            AnsiConsole.MarkupLineInterpolated($"[yellow]{statistics.Unopened} pictures could not be opened, {statistics.Faults} faults in labels; 'dataset check' lists them[/]");
    }

    /// <summary>The figures that the page shows.</summary>
    internal static DatasetFigures Figures(DatasetStatistics statistics) => new(
        Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(statistics.Dataset))),
        Bar("", [statistics.All]),
        [.. statistics.Sources.GroupBy(s => s.Source).Select(g => Bar(g.Key, g.Select(s => s.Counts)))],
        [.. statistics.Sources.Where(s => s.Split is not null).GroupBy(s => s.Split!).Select(g => Bar(g.Key, g.Select(s => s.Counts)))],
        Boxes(statistics.Classes[ClassMeaning.Flame]),
        Boxes(statistics.Classes[ClassMeaning.Smoke]),
        [.. statistics.Pictures.LightBySource.Select(l => new LightBar(l.Key, l.Value.Day, l.Value.Dusk, l.Value.Night, l.Value.Unknown))])
    {
        SideShareEdges = BoxHistograms.SideShareEdges,
        AspectEdges = BoxHistograms.AspectEdges,
        LongerSidePx = statistics.Pictures.LongerSidePx?.P50,
        Unopened = statistics.Unopened,
    };

    private static string Figures(Quantiles? quantiles) => quantiles is { } q ? $"{q.P05:0} / {q.P50:0} / {q.P95:0}" : "-";

    private static PictureBar Bar(string name, IEnumerable<PictureCounts> counts)
    {
        var all = counts.ToList();
        return new(name, all.Sum(c => c.Flame), all.Sum(c => c.Both), all.Sum(c => c.Smoke), all.Sum(c => c.Negatives));
    }

    private static BoxFigures Boxes(ClassStatistics boxes) =>
        new(boxes.Boxes, boxes.Small, boxes.Medium, boxes.Large, boxes.SideShares, boxes.Aspects, boxes.Positions);

    private static void AddRow(Table table, string source, string split, PictureCounts counts) => table.AddRow(
        source.EscapeMarkup(), split.EscapeMarkup(), $"{counts.Pictures}", $"{counts.Flame}", $"{counts.Smoke}", $"{counts.Both}", $"{counts.Negatives}",
        string.Join(", ", counts.Boxes.Where(b => b.Value > 0).Select(b => $"{b.Key} {b.Value}")).EscapeMarkup());
}
