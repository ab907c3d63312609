using FlareScope.Core.Statistics;

namespace FlareScope.Datasets.Splits;

/// <summary>
/// Gives whole groups to splits so that every stratum comes near its shares: iterative stratification (Sechidis, Tsoumakas and
/// Vlahavas, 2011) with groups in place of single examples. Large groups come first, because small ones can still mend what they upset.
/// </summary>
internal sealed class GroupAssigner
{
    private readonly double[][] _missing;
    private readonly double[] _missingInAll;
    private SeededRandom _random;

    /// <param name="strata">Number of pictures of each stratum.</param>
    /// <param name="shares">Share of each split.</param>
    /// <param name="seed">Fixes the order of equal groups and breaks ties.</param>
    internal GroupAssigner(int[] strata, IReadOnlyList<double> shares, ulong seed)
    {
        _missing = [.. shares.Select(share => strata.Select(n => n * share).ToArray())];
        _missingInAll = [.. shares.Select(share => strata.Sum() * share)];
        _random = new SeededRandom(seed);
    }

    /// <summary>The split of each group.</summary>
    /// <param name="groups">Pictures of each stratum in each group.</param>
    internal int[] Assign(IReadOnlyList<int[]> groups)
    {
        var splits = new int[groups.Count];
        var order = Enumerable.Range(0, groups.Count).Select(i => (Index: i, Size: groups[i].Sum(), Tie: _random.NextUInt64()))
            .OrderByDescending(g => g.Size).ThenBy(g => g.Tie);
        foreach (var (index, size, _) in order)
        {
            var best = Best(groups[index]);
            splits[index] = best;
            _missingInAll[best] -= size;
            for (var s = 0; s < groups[index].Length; s++)
                _missing[best][s] -= groups[index][s];
        }

        return splits;
    }

    private int Best(int[] group)
    {
        // What the group's own strata still miss decides; what the split misses in all decides between equals.
        var ranked = Enumerable.Range(0, _missing.Length)
            .Select(split => (split, Need: group.Select((n, s) => n * _missing[split][s]).Sum(), All: _missingInAll[split], Tie: _random.NextUInt64()))
            .OrderByDescending(c => Math.Round(c.Need, 9)).ThenByDescending(c => Math.Round(c.All, 9)).ThenBy(c => c.Tie);
        return ranked.First().split;
    }
}
