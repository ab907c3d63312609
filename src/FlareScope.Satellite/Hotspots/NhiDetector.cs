using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Hotspots;

/// <summary>Normalised hot-spot indices in radiance: (L2.2 - L1.6) / (L2.2 + L1.6) and (L1.6 - L0.8) / (L1.6 + L0.8), hot above zero.</summary>
/// <remarks>
/// By day over land a flare lifts the indices above zero only when it outshines the ground, so this test has a limit of its own and no
/// vote. Without the guard band its conditions are skipped, which lets more pixels through.
/// </remarks>
/// <param name="parameters">Limits of the sensor.</param>
public sealed class NhiDetector(NhiParameters parameters) : IHotspotDetector
{
    /// <summary>The test for a sensor.</summary>
    public static NhiDetector For(SceneSensor sensor) => new(sensor == SceneSensor.Sentinel2 ? NhiParameters.Sentinel2 : NhiParameters.Landsat);

    /// <inheritdoc/>
    public void Mark(SceneBlock block, Span<HotspotTests> marks)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            if (!block.Valid[i])
                continue;
            marks[i] |= Judge(block.Nir.Radiance(i), block.Swir16.Radiance(i), block.Swir22.Radiance(i), block.Guard?.Radiance(i));
        }
    }

    /// <summary>Judges one pixel from its radiances, W m⁻² sr⁻¹ µm⁻¹.</summary>
    /// <param name="nir">At 0.8 µm.</param>
    /// <param name="swir16">At 1.6 µm.</param>
    /// <param name="swir22">At 2.2 µm.</param>
    /// <param name="guard">At 0.44 or 0.70 µm; null when there is none.</param>
    /// <returns>At most one of the three NHI marks.</returns>
    public HotspotTests Judge(double nir, double swir16, double swir22, double? guard)
    {
        var (least, blue) = (parameters.LeastSwir22, guard ?? double.NegativeInfinity);
        var misregistration = Ratio.Difference(swir22, nir);
        if (Ratio.Difference(swir16, nir) > 0 && nir > parameters.LeastNir && swir22 > least
            && blue < parameters.LargestGuardSwnir && misregistration > parameters.LeastMisregistrationSwnir)
            return HotspotTests.NhiSwnir;
        if (Ratio.Difference(swir22, swir16) > 0 && swir22 > least
            && blue < parameters.LargestGuardSwir && misregistration > parameters.LeastMisregistrationSwir)
            return HotspotTests.NhiSwir;
        return swir16 >= parameters.ExtremeSwir16 && blue < parameters.LargestGuardExtreme ? HotspotTests.NhiExtreme : HotspotTests.None;
    }
}
