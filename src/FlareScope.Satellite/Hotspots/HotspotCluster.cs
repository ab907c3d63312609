using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Hotspots;

/// <summary>Candidate pixels that share edges.</summary>
/// <param name="Pixels">At least one.</param>
public sealed record HotspotCluster(IReadOnlyList<HotPixel> Pixels)
{
    /// <summary>Every test that calls one of its pixels hot.</summary>
    public HotspotTests Tests { get; } = Pixels.Aggregate(HotspotTests.None, (all, pixel) => all | pixel.Tests);

    /// <summary>Largest share of cloud around one of its pixels.</summary>
    public double CloudShare { get; } = Pixels.Max(p => p.CloudShare);

    /// <summary>The rectangle around it.</summary>
    public RasterWindow Bounds { get; } = Around(Pixels);

    /// <summary>Joins candidate pixels that share an edge.</summary>
    /// <param name="pixels">Candidates of a scene, each once.</param>
    /// <returns>Clusters, the ones with most pixels first.</returns>
    public static IReadOnlyList<HotspotCluster> Join(IEnumerable<HotPixel> pixels)
    {
        var open = pixels.ToDictionary(p => (p.Column, p.Row));
        var clusters = new List<HotspotCluster>();
        foreach (var start in open.Keys.ToArray())
        {
            if (!open.Remove(start, out var first))
                continue;
            var (members, waiting) = (new List<HotPixel>(), new Stack<HotPixel>([first]));
            while (waiting.TryPop(out var pixel))
            {
                members.Add(pixel);
                foreach (var (columns, rows) in ((int, int)[])[(-1, 0), (1, 0), (0, -1), (0, 1)])
                {
                    if (open.Remove((pixel.Column + columns, pixel.Row + rows), out var neighbour))
                        waiting.Push(neighbour);
                }
            }

            clusters.Add(new(members));
        }

        return [.. clusters.OrderByDescending(c => c.Pixels.Count).ThenBy(c => c.Bounds.Row).ThenBy(c => c.Bounds.Column)];
    }

    private static RasterWindow Around(IReadOnlyList<HotPixel> pixels)
    {
        var (left, top) = (pixels.Min(p => p.Column), pixels.Min(p => p.Row));
        return new(left, top, pixels.Max(p => p.Column) + 1 - left, pixels.Max(p => p.Row) + 1 - top);
    }
}
