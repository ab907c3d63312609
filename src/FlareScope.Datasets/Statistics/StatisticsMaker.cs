using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Pictures;
using FlareScope.Datasets.Splits;

namespace FlareScope.Datasets.Statistics;

/// <summary>Counts a data set.</summary>
public static class StatisticsMaker
{
    private const double SmallPx = 32;
    private const double LargePx = 96;

    /// <summary>Opens every picture and counts.</summary>
    /// <param name="name">The data set as the user named it.</param>
    /// <param name="set">The data set.</param>
    /// <param name="pictureDone">Called after each picture, from any thread.</param>
    /// <param name="cancel">Stops between two pictures.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static DatasetStatistics Make(string name, LabelledDataset set, Action? pictureDone = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        var looked = PictureInspector.LookAtAll(set, pictureDone, cancel);
        var classes = ClassMeaning.Numbered(set.Pictures.SelectMany(p => p.Objects).Select(o => o.Class));
        var sources = set.Pictures.GroupBy(p => (p.File.Source, p.File.Split)).OrderBy(g => g.Key.Source, StringComparer.Ordinal).ToList();
        return new DatasetStatistics(
            name,
            set.Form,
            Count(set.Pictures, classes),
            [.. from source in sources
                let rank = SplitNames.Sorted(sources.Select(s => s.Key.Split ?? "").Distinct()).ToList().IndexOf(source.Key.Split ?? "")
                orderby source.Key.Source, rank
                select new SourceCounts(source.Key.Source, source.Key.Split, Count([.. source], classes))],
            classes.ToDictionary(c => c, c => Boxes(looked, c)),
            Pictures(looked),
            looked.Count(l => l.Look is null),
            set.Faults.Count(f => f.Matters));
    }

    private static PictureCounts Count(IReadOnlyList<LabelledPicture> pictures, IReadOnlyList<string> classes)
    {
        var shown = pictures.CountBy(Presence.Of).ToDictionary();
        return new PictureCounts(
            pictures.Count,
            shown.GetValueOrDefault("flame"),
            shown.GetValueOrDefault("smoke"),
            shown.GetValueOrDefault("flame+smoke"),
            shown.GetValueOrDefault("nothing"),
            classes.ToDictionary(c => c, c => pictures.Sum(p => p.Objects.Count(o => o.Class == c))));
    }

    private static ClassStatistics Boxes(IReadOnlyList<LookedAt> looked, string name)
    {
        var all = looked.SelectMany(l => l.Picture.Objects.Where(o => o.Class == name)).ToList();
        var seen = looked.Where(l => l.Look is not null)
            .SelectMany(l => l.Picture.Objects.Where(o => o.Class == name).Select(o => o.ToPixels(l.Look!.Width, l.Look.Height))).ToList();
        double[] sides = [.. seen.Select(b => Math.Sqrt(b.Width * b.Height))];
        double[] shares = [.. all.Select(o => Math.Sqrt(o.Width * o.Height))];
        double[] aspects = [.. seen.Select(b => b.Width / b.Height)];
        return new ClassStatistics(
            all.Count,
            looked.Count(l => l.Picture.Objects.Any(o => o.Class == name)),
            sides.Count(s => s < SmallPx),
            sides.Count(s => s is >= SmallPx and < LargePx),
            sides.Count(s => s >= LargePx),
            Quantiles.Of(shares),
            Quantiles.Of(aspects))
        {
            Positions = Positions(all),
            SideShares = BoxHistograms.Count(shares, BoxHistograms.SideShareEdges),
            Aspects = BoxHistograms.Count(aspects, BoxHistograms.AspectEdges),
        };
    }

    private static double[] Positions(List<LabelledObject> things)
    {
        const int grid = ClassStatistics.Grid;
        var cells = new double[grid * grid];
        foreach (var thing in things)
        {
            for (var row = 0; row < grid; row++)
            {
                for (var column = 0; column < grid; column++)
                {
                    var (x, y) = ((column + 0.5) / grid, (row + 0.5) / grid);
                    if (x >= thing.Left && x < thing.Right && y >= thing.Top && y < thing.Bottom)
                        cells[row * grid + column] += 1.0 / things.Count;
                }
            }
        }

        return cells;
    }

    private static PictureStatistics Pictures(IReadOnlyList<LookedAt> looked)
    {
        var looks = looked.Select(l => l.Look).OfType<PictureLook>().ToList();
        return new PictureStatistics(
            Quantiles.Of(looks.Select(l => (double)Math.Max(l.Width, l.Height))),
            Quantiles.Of(looks.Select(l => (double)l.Width / l.Height)),
            DaylightJudge.Count(looked))
        {
            LightBySource = looked.GroupBy(l => l.Picture.File.Source).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, DaylightJudge.Count),
        };
    }
}
