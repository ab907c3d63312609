using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Hotspots;

/// <summary>Thermal anomaly index (ρ2.2 - ρ1.6) / ρ0.8: seeds above the local mean, grown over pixels above the index, with saturated neighbours.</summary>
/// <param name="parameters">Limits; the published ones when null.</param>
public sealed class TaiDetector(TaiParameters? parameters = null) : IHotspotDetector
{
    private readonly TaiParameters _p = parameters ?? new();

    /// <inheritdoc/>
    public void Mark(SceneBlock block, Span<HotspotTests> marks)
    {
        var (nir, swir16, swir22) = (block.Nir.Reflectance, block.Swir16.Reflectance, block.Swir22.Reflectance);
        var index = new float[marks.Length];
        var any = false;
        for (var i = 0; i < index.Length; i++)
        {
            if (!block.Valid[i] || swir16[i] <= _p.DarkSwir16 || nir[i] <= _p.DarkNir)
                continue;
            index[i] = Math.Max(0, Ratio.Of(swir22[i] - swir16[i], nir[i]));
            any |= index[i] > _p.Index;
        }

        // The mean is never negative, so without a pixel above the index there is no seed.
        if (!any)
            return;
        var near = Dilation.Grow(Seeds(block, index), block.Width, _p.GrowPx);
        var hot = new bool[index.Length];
        for (var i = 0; i < index.Length; i++)
        {
            hot[i] = near[i] && index[i] >= _p.Index && swir22[i] > _p.LeastSwir22
                && swir22[i] - swir16[i] > swir16[i] - nir[i] && !Dark(i);
        }

        var beside = Dilation.Grow(hot, block.Width, 1);
        for (var i = 0; i < index.Length; i++)
        {
            if (hot[i] || (beside[i] && block.Valid[i] && swir22[i] >= _p.Saturated && swir16[i] >= _p.Saturated && !Dark(i)))
                marks[i] |= HotspotTests.Tai;
        }

        bool Dark(int i) => swir16[i] <= _p.DarkSwir16 || nir[i] <= _p.DarkNir;
    }

    private bool[] Seeds(SceneBlock block, float[] index)
    {
        var sums = new BoxSums(index, block.Width);
        var seeds = new bool[index.Length];
        for (var i = 0; i < index.Length; i++)
            seeds[i] = index[i] > _p.Index && index[i] - sums.Mean(i % block.Width, i / block.Width, _p.MeanSide / 2) > _p.Index;
        return seeds;
    }
}
