using FlareScope.Datasets.Pictures;

namespace FlareScope.Datasets.Checks;

/// <summary>Equal and nearly equal pictures of a data set; every picture is compared with every other.</summary>
public sealed class TwinMap
{
    private readonly int[] _parent;
    private readonly SortedDictionary<(int Picture, string Split), Twin> _nearest = [];

    private TwinMap(int count) => _parent = [.. Enumerable.Range(0, count)];

    /// <summary>For every picture its nearest twin in each split, in the order of pictures; of a pair within one split the later picture only.</summary>
    public IEnumerable<Twin> Nearest => _nearest.Values;

    /// <summary>Number of the group of a picture: twins, and twins of twins, share it.</summary>
    public int GroupOf(int picture)
    {
        while (_parent[picture] != picture)
            picture = _parent[picture] = _parent[_parent[picture]];
        return picture;
    }

    /// <summary>Compares pictures; those that could not be opened have no twins.</summary>
    public static TwinMap Of(IReadOnlyList<LookedAt> looked, TwinLimits limits)
    {
        ArgumentNullException.ThrowIfNull(looked);
        ArgumentNullException.ThrowIfNull(limits);
        var map = new TwinMap(looked.Count);
        var looks = looked.Select(l => l.Look).ToArray();
        for (var later = 1; later < looks.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (looks[earlier] is not { } a || looks[later] is not { } b)
                    continue;
                var distance = a.Hash.SignsTo(b.Hash);
                if (distance.Frequencies > limits.Frequencies || distance.Slopes > limits.Slopes)
                    continue;
                var full = a.Hash.To(b.Hash);
                if (limits.Accept(full))
                    map.Add(new Twin(later, earlier, a.Sha256 == b.Sha256, full), looked);
            }
        }

        return map;
    }

    /// <summary>Puts two pictures into one group for a reason of the caller's.</summary>
    internal void Join(int picture, int other) => _parent[GroupOf(picture)] = GroupOf(other);

    private void Add(Twin twin, IReadOnlyList<LookedAt> looked)
    {
        Join(twin.Picture, twin.Other);
        var (own, other) = (SplitOf(twin.Picture), SplitOf(twin.Other));
        Keep(twin, other);
        if (own != other)
            Keep(twin with { Picture = twin.Other, Other = twin.Picture }, own);

        string SplitOf(int i) => looked[i].Picture.File.Split ?? "";
    }

    private void Keep(Twin twin, string otherSplit)
    {
        if (!_nearest.TryGetValue((twin.Picture, otherSplit), out var known) || twin.Rank < known.Rank)
            _nearest[(twin.Picture, otherSplit)] = twin;
    }
}
