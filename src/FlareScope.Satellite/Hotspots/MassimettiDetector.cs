using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Hotspots;

/// <summary>Massimetti's union of ratios (alpha, beta), saturation (S) and bright pixels beside hot ones (gamma).</summary>
/// <param name="parameters">Limits; the published ones when null.</param>
public sealed class MassimettiDetector(MassimettiParameters? parameters = null) : IHotspotDetector
{
    private readonly MassimettiParameters _p = parameters ?? new();

    /// <inheritdoc/>
    public void Mark(SceneBlock block, Span<HotspotTests> marks)
    {
        var (nir, swir16, swir22) = (block.Nir.Reflectance, block.Swir16.Reflectance, block.Swir22.Reflectance);
        bool[]? ratios = null;
        var gamma = false;
        for (var i = 0; i < marks.Length; i++)
        {
            if (!block.Valid[i] || Math.Max(swir22[i], swir16[i]) < _p.AlphaLeast)
                continue;
            if (IsAlpha(nir[i], swir16[i], swir22[i]) || IsBeta(nir[i], swir16[i], swir22[i]))
            {
                (ratios ??= new bool[marks.Length])[i] = true;
                marks[i] |= HotspotTests.Massimetti;
            }
            else if (IsSaturated(nir[i], swir16[i], swir22[i]))
            {
                marks[i] |= HotspotTests.Massimetti;
            }

            gamma |= IsGamma(nir[i], swir16[i], swir22[i]);
        }

        if (ratios is null || !gamma)
            return;
        var beside = Dilation.Grow(ratios, block.Width, 1);
        for (var i = 0; i < marks.Length; i++)
        {
            if (beside[i] && block.Valid[i] && IsGamma(nir[i], swir16[i], swir22[i]))
                marks[i] |= HotspotTests.Massimetti;
        }
    }

    private bool IsAlpha(float nir, float swir16, float swir22) =>
        swir22 >= _p.AlphaLeast && Ratio.Of(swir22, swir16) >= _p.AlphaSwir && Ratio.Of(swir22, nir) >= _p.AlphaNir;

    private bool IsBeta(float nir, float swir16, float swir22) =>
        swir16 >= _p.BetaLeast && swir22 >= _p.BetaLeast && Ratio.Of(swir16, nir) >= _p.BetaRatio;

    private bool IsSaturated(float nir, float swir16, float swir22) =>
        (swir22 >= _p.SaturatedSwir22 && nir <= _p.SaturatedNir) || (swir16 >= _p.SaturatedSwir16 && nir >= _p.SaturatedNir);

    private bool IsGamma(float nir, float swir16, float swir22) =>
        swir22 >= _p.GammaSwir && swir16 >= _p.GammaSwir && nir >= _p.GammaNir;
}
