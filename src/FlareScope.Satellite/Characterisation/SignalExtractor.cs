using FlareScope.Satellite.Hotspots;
using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Characterisation;

/// <summary>Takes the background away from hot spots and sums what is left over the whole image of the source.</summary>
/// <remarks>
/// The sum comes before any fit, because the optics spread a source over its neighbours (science notes, satellite.md section 2.3).
/// The scatter of the sum is taken from sums over squares of the same size in the background, so that its texture counts, not only the
/// noise of a pixel. Hand the brightest cluster in first: a pixel belongs to one source only.
/// </remarks>
/// <param name="scene">The scene.</param>
/// <param name="candidates">All candidate pixels of the scene: none of them is background.</param>
/// <param name="parameters">Sizes; the defaults when null.</param>
public sealed class SignalExtractor(Scene scene, IEnumerable<HotPixel> candidates, HeatParameters? parameters = null)
{
    private readonly HeatParameters _p = parameters ?? HeatParameters.Default;
    private readonly HashSet<(int, int)> _hot = [.. candidates.Select(h => (h.Column, h.Row))];
    private readonly HashSet<(int, int)> _taken = [];

    /// <summary>Measures one cluster.</summary>
    /// <returns>Null when too few clear background pixels are around.</returns>
    public HotspotSignals? Extract(HotspotCluster cluster)
    {
        var window = cluster.Bounds.Grow(_p.HaloPx + _p.GapPx + _p.RingPx, scene.Width, scene.Height);
        var block = scene.Read(window);
        var (source, ring) = Masks(block, cluster);
        var ringPixels = Indices(ring);
        if (ringPixels.Length < _p.LeastRingPixels)
            return null;
        var sourcePixels = Indices(source);
        foreach (var i in sourcePixels)
            _taken.Add(Place(block, i));
        var squares = new BackgroundSquares(ring, block.Width, sourcePixels.Length);
        var signals = block.Heat.Select(band => Signal(band, sourcePixels, ringPixels, squares)).ToArray();
        return new(signals[0], signals[1], signals[2], scene.Grid.PixelAreaM2(cluster.Bounds.Row + cluster.Bounds.Height / 2.0), ringPixels.Length);
    }

    private (bool[] Source, bool[] Ring) Masks(SceneBlock block, HotspotCluster cluster)
    {
        var (own, all) = (new bool[block.Window.Pixels], new bool[block.Window.Pixels]);
        foreach (var pixel in cluster.Pixels)
            own[block.IndexOf(pixel.Column, pixel.Row)] = true;
        for (var i = 0; i < all.Length; i++)
            all[i] = _hot.Contains(Place(block, i));

        var source = Dilation.Grow(own, block.Width, _p.HaloPx);
        var reach = Dilation.Grow(own, block.Width, _p.HaloPx + _p.GapPx + _p.RingPx);
        var near = Dilation.Grow(all, block.Width, _p.HaloPx + _p.GapPx);
        var ring = new bool[all.Length];
        for (var i = 0; i < all.Length; i++)
        {
            source[i] &= block.Valid[i] && (own[i] || (!all[i] && !_taken.Contains(Place(block, i))));
            ring[i] = reach[i] && !near[i] && block.Valid[i] && block.Cloudy?[i] != true;
        }

        return (source, ring);
    }

    private static BandSignal Signal(BandPlane band, int[] source, int[] ring, BackgroundSquares squares)
    {
        var background = Median([.. ring.Select(band.Radiance)]);
        return new(
            band.Calibration,
            source.Sum(i => band.Radiance(i) - background),
            squares.SdOfSum(band, background),
            Array.Exists(source, i => band.Saturated[i]),
            background,
            source.Max(band.Radiance));
    }

    internal static double Median(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }

    private static int[] Indices(bool[] mask) => [.. Enumerable.Range(0, mask.Length).Where(i => mask[i])];

    private static (int, int) Place(SceneBlock block, int i) => (block.Window.Column + i % block.Width, block.Window.Row + i / block.Width);
}
