namespace FlareScope.Datasets.Statistics;

/// <summary>Bins in which boxes are counted; both scales are logarithmic, and what lies outside goes into the outermost bins.</summary>
public static class BoxHistograms
{
    /// <summary>Edges of the bins of the side share: four to an octave from 1/128 to 1.</summary>
    public static IReadOnlyList<double> SideShareEdges { get; } = [.. Enumerable.Range(0, 29).Select(i => Math.Pow(2, (i - 28) / 4.0))];

    /// <summary>Edges of the bins of width over height: four to an octave from 1/8 to 8.</summary>
    public static IReadOnlyList<double> AspectEdges { get; } = [.. Enumerable.Range(0, 25).Select(i => Math.Pow(2, (i - 12) / 4.0))];

    internal static int[] Count(IEnumerable<double> figures, IReadOnlyList<double> edges)
    {
        var counts = new int[edges.Count - 1];
        foreach (var figure in figures)
            counts[Math.Clamp(edges.Count(e => e <= figure) - 1, 0, counts.Length - 1)]++;
        return counts;
    }
}
