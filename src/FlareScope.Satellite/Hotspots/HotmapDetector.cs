using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Hotspots;

/// <summary>HOTMAP: pixels hot by ratio (alpha), and pixels hot or saturated at 1.6 µm (beta) that are connected with them.</summary>
/// <param name="parameters">Limits; the published ones when null.</param>
public sealed class HotmapDetector(HotmapParameters? parameters = null) : IHotspotDetector
{
    private readonly HotmapParameters _p = parameters ?? new();

    /// <inheritdoc/>
    public void Mark(SceneBlock block, Span<HotspotTests> marks)
    {
        var (nir, swir16, swir22) = (block.Nir.Reflectance, block.Swir16.Reflectance, block.Swir22.Reflectance);
        var open = new Stack<int>();
        for (var i = 0; i < marks.Length; i++)
        {
            if (block.Valid[i] && swir22[i] >= _p.AlphaLeast && Ratio.Of(swir22[i], swir16[i]) >= _p.AlphaRatio && Ratio.Of(swir22[i], nir[i]) >= _p.AlphaRatio)
            {
                marks[i] |= HotspotTests.Hotmap;
                open.Push(i);
            }
        }

        while (open.TryPop(out var i))
        {
            foreach (var neighbour in Neighbours.Eight(i, block.Width, block.Height))
            {
                if ((marks[neighbour] & HotspotTests.Hotmap) == 0 && block.Valid[neighbour] && IsBeta(block, neighbour))
                {
                    marks[neighbour] |= HotspotTests.Hotmap;
                    open.Push(neighbour);
                }
            }
        }
    }

    private bool IsBeta(SceneBlock block, int i)
    {
        var (nir, swir16, swir22) = (block.Nir.Reflectance[i], block.Swir16.Reflectance[i], block.Swir22.Reflectance[i]);
        return block.Swir22.Saturated[i] || block.Swir16.Saturated[i]
            || (swir16 >= _p.BetaLeast && swir22 >= _p.BetaLeast && Ratio.Of(swir16, nir) >= _p.BetaRatio);
    }
}
