using FlareScope.Core;
using FlareScope.Datasets.Checks;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Pictures;

namespace FlareScope.Datasets.Splits;

/// <summary>Draws splits in which near-duplicates and given groups stay together, balanced by source and by what pictures show.</summary>
public static class SplitPlanner
{
    /// <summary>Draws a split; equal input and seed give an equal split.</summary>
    /// <param name="set">The data set; splits that it has are ignored.</param>
    /// <param name="groupOf">Group of a picture by its path below the data set; null when none is given for it.</param>
    /// <param name="request">Shares and seed.</param>
    /// <param name="pictureDone">Called after each picture, from any thread.</param>
    /// <param name="cancel">Stops between two pictures.</param>
    /// <exception cref="UserInputException"><c>dataset-empty</c>: no picture can be used.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static SplitPlan Plan(
        LabelledDataset set, Func<string, string?> groupOf, SplitRequest request, Action? pictureDone = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(groupOf);
        ArgumentNullException.ThrowIfNull(request);
        var once = set with { Pictures = [.. set.Pictures.DistinctBy(p => p.File.Path).Where(p => p.IsWhole)] };
        var looked = PictureInspector.LookAtAll(once, pictureDone, cancel);
        var usable = looked.Where(l => l.Look is not null).ToList();
        if (usable.Count == 0)
            throw new UserInputException("dataset-empty", $"{set.Root}: no picture can be used; 'dataset check' says why.");
        var failures = set.Faults.Where(f => f.Matters && f.Code != "label-missing")
            .Concat(looked.Where(l => l.Reason is not null).Select(l => new DatasetFault(l.Reason!.Code, set.PathOf(l.Picture), null, l.Reason.Message.TrimEnd('.'), "the picture is in no list")));

        var groups = Groups(set, usable, groupOf);
        var strata = usable.Select(l => (l.Picture.File.Source, Presence.Of(l.Picture))).ToList();
        var numbers = strata.Distinct().Order().Select((s, i) => (s, i)).ToDictionary(s => s.s, s => s.i);
        int[] Count(IEnumerable<int> pictures)
        {
            var counts = new int[numbers.Count];
            foreach (var i in pictures)
                counts[numbers[strata[i]]]++;
            return counts;
        }

        var assigned = new GroupAssigner(Count(Enumerable.Range(0, usable.Count)), request.Shares, request.Seed).Assign([.. groups.Select(Count)]);
        var splitOf = new int[usable.Count];
        for (var g = 0; g < groups.Count; g++)
        {
            foreach (var i in groups[g])
                splitOf[i] = assigned[g];
        }

        var pictures = usable.ConvertAll(l => l.Picture);
        return new SplitPlan(
            request.Names,
            request.Shares,
            [.. request.Names.Select((_, s) => Math.Round((double)splitOf.Count(own => own == s) / pictures.Count, 4))],
            request.Seed,
            groups.Count,
            groups.Max(g => g.Count),
            [.. SplitTable.Of(pictures, splitOf, request.Names.Count)],
            [.. failures])
        {
            Lists = [.. request.Names.Select((_, s) => pictures.Where((_, i) => splitOf[i] == s).Select(set.PathOf).ToList())],
        };
    }

    /// <summary>Pictures that must stay together: twins, and pictures of the same given group, joined as far as they overlap.</summary>
    private static List<List<int>> Groups(LabelledDataset set, List<LookedAt> usable, Func<string, string?> groupOf)
    {
        var twins = TwinMap.Of(usable, TwinLimits.Default);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < usable.Count; i++)
        {
            if (groupOf(set.PathOf(usable[i].Picture)) is { Length: > 0 } group && !first.TryAdd(group, i))
                twins.Join(first[group], i);
        }

        return [.. Enumerable.Range(0, usable.Count).GroupBy(twins.GroupOf).Select(g => g.ToList())];
    }
}
