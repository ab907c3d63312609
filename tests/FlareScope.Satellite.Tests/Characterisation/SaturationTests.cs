using CsCheck;
using FlareScope.Satellite.Characterisation;
using FlareScope.Satellite.Planck;
using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Tests.Characterisation;

public sealed class SaturationTests
{
    private static readonly HeatParameters P = HeatParameters.Default;

    // Ratios of a pure source, wavelengths of Sentinel-2A (science notes, satellite.md section 2.3).
    [Theory]
    [InlineData(1000, 2.292)]
    [InlineData(1200, 1.544)]
    [InlineData(1400, 1.168)]
    [InlineData(1600, 0.949)]
    [InlineData(1800, 0.810)]
    [InlineData(2000, 0.714)]
    [InlineData(2200, 0.646)]
    public void Temperature_RatioOfTheTable_GivesItsTemperature(double temperature, double ratio)
    {
        Assert.Equal(ratio, RatioThermometer.Ratio(2.2024, 1.6137, temperature), 5e-4);
        Assert.Equal(temperature, RatioThermometer.Temperature(2.2024, 1.6137, ratio, 500, 3000), 3.0);
    }

    [Fact]
    public void Choose_NothingSaturated_TakesBothSwirBandsAndFindsTheTruth()
    {
        var heat = new HeatEstimator().Estimate(Of(1800, 0.2), seed: 1);
        Assert.Equal((HeatRoute.TwoBands, false), (heat.Step.Route, heat.Saturated));
        Assert.Equal(["B12", "B11"], heat.Step.BandsUsed);
        Assert.Equal(1800, heat.TemperatureK!.Value.P50, 30.0);
        Assert.Equal(1, heat.RadiantHeatMW!.Value.P50 / BlackBody.RadiantHeatMW(1800, 0.2), 0.02);
        Assert.Equal(1, heat.AreaM2!.Value.P50 / 0.2, 0.08);
        Assert.Equal(1, heat.FlareProbability);
    }

    [Fact]
    public void Choose_Ladder_DropsTheLongestSaturatedBandStepByStep()
    {
        string[] Bands(params string[] saturated) => [.. new SaturationLadder(P).Choose(Of(1800, 5, saturated)).BandsUsed];
        Assert.Equal(["B12", "B11"], Bands());
        Assert.Equal(["B11", "B8A"], Bands("B12"));
        Assert.Equal(["B8A"], Bands("B12", "B11"));
        Assert.Equal(HeatRoute.LowerBound, new SaturationLadder(P).Choose(Of(1800, 5, "B12", "B11", "B8A")).Route);
    }

    [Fact]
    public void Estimate_OneBand_AssumesTheTemperatureAndSaysSo()
    {
        var heat = new HeatEstimator().Estimate(Of(1750, 5, "B12", "B11"), seed: 1);
        Assert.Equal(HeatRoute.OneBand, heat.Step.Route);
        Assert.Null(heat.TemperatureK);
        Assert.Null(heat.AreaM2);
        Assert.Contains(SceneWarnings.TemperatureAssumed, heat.Warnings);
        Assert.InRange(BlackBody.RadiantHeatMW(1750, 5), heat.RadiantHeatMW!.Value.P05, heat.RadiantHeatMW.Value.P95);
    }

    [Fact]
    public void Estimate_AnySaturatedBand_NeverPairsItForATemperature() =>
        Gen.Select(Gen.Double[600, 2400], Gen.Double[0.01, 50], Gen.Int[1, 7]).Sample((temperature, area, mask) =>
        {
            string[] names = ["B12", "B11", "B8A"];
            string[] saturated = [.. names.Where((_, i) => (mask >> i & 1) != 0)];
            var heat = new HeatEstimator(P with { Draws = 50 }).Estimate(Of(temperature, area, saturated), seed: 1);
            return heat.Saturated && (heat.TemperatureK is null || !heat.Step.BandsUsed.Intersect(saturated).Any());
        }, iter: 300);

    [Fact]
    public void LeastMW_AnyTemperature_IsNeverAboveTheTruth() =>
        Gen.Select(Gen.Double[500, 4500], Gen.Double[0.5, 2.4]).Sample((temperature, wavelength) =>
            RadiantHeat.LeastMW(BlackBody.Radiance(wavelength, temperature) / 400, 400, wavelength) <= BlackBody.RadiantHeatMW(temperature, 1) * (1 + 1e-9));

    [Fact]
    public void LeastMW_AtItsOwnTemperature_IsTheTruth() =>
        Assert.Equal(1, RadiantHeat.LeastMW(BlackBody.Radiance(2.2, 1668.1) / 400, 400, 2.2) / BlackBody.RadiantHeatMW(1668.1, 1), 6);

    // Per-pixel ceilings at 1800 K (science notes, satellite.md, correction 8).
    [Theory]
    [InlineData(2.2024, 24.6, 400, 0.093)]
    [InlineData(0.8647, 308, 400, 3.08)]
    [InlineData(2.201, 26, 900, 0.22)]
    [InlineData(2.201, 30, 900, 0.26)]
    public void RadiantHeat_LargestRadianceAt1800K_IsTheCeilingOfAPixel(double wavelength, double radiance, double pixelM2, double expected) =>
        Assert.Equal(expected, BlackBody.RadiantHeatMW(1800, RadiantHeat.AreaM2(radiance, pixelM2, wavelength, 1800)), expected * 0.02);

    [Fact]
    public void Estimate_ClippedAndCool_IsABoundAndNoFlare()
    {
        var heat = new HeatEstimator().Estimate(Of(950, 5, "B12"), seed: 1);
        Assert.Equal((HeatRoute.LowerBound, 0.0), (heat.Step.Route, heat.FlareProbability));
        Assert.True(heat.RadiantHeatMW!.Value.P50 <= BlackBody.RadiantHeatMW(950, 5));
        Assert.Equal(heat.LeastRadiantHeatMW, heat.RadiantHeatMW.Value.P50);
    }

    [Fact]
    public void Estimate_ImpossibleColour_DropsTheTemperature()
    {
        var signals = Of(1800, 0.2);
        var heat = new HeatEstimator().Estimate(signals with { Swir22 = signals.Swir22 with { SumRadiance = signals.Swir22.SumRadiance * 0.6 } }, seed: 1);
        Assert.Null(heat.TemperatureK);
        Assert.Contains(SceneWarnings.TemperatureImplausible, heat.Warnings);
    }

    [Fact]
    public void Estimate_NothingStandsOut_IsNullNotZero()
    {
        var heat = new HeatEstimator().Estimate(Of(1800, 1e-6), seed: 1);
        Assert.Equal(HeatRoute.None, heat.Step.Route);
        Assert.Null(heat.RadiantHeatMW);
        Assert.Contains(SceneWarnings.WeakSignal, heat.Warnings);
    }

    [Fact]
    public void Estimate_SameSeed_GivesTheSameFigures() =>
        Assert.Equal(new HeatEstimator().Estimate(Of(1700, 0.3), 7).RadiantHeatMW, new HeatEstimator().Estimate(Of(1700, 0.3), 7).RadiantHeatMW);

    /// <summary>A black body over quiet ground; saturated bands keep their sums cut to two thirds.</summary>
    private static HotspotSignals Of(double temperature, double area, params string[] saturated)
    {
        var info = new SceneInfo { Bands = new Dictionary<string, (string?, int)> { ["B8A"] = (null, 0), ["B11"] = (null, 1), ["B12"] = (null, 2) }, Offset = 0, SunZenithDeg = 35, DistanceFactor = 1 };
        var metadata = info.ToMetadata();
        return new(Signal(SpectralBand.Swir22), Signal(SpectralBand.Swir16), Signal(SpectralBand.Nir), 400, 200);

        BandSignal Signal(SpectralBand band)
        {
            var calibration = metadata.Find(band)!;
            var full = BlackBody.Radiance(calibration.WavelengthUm, temperature) * area / 400;
            var clipped = saturated.Contains(calibration.Name);
            return new(calibration, clipped ? full * 0.66 : full, 0.05, clipped, 1, full);
        }
    }
}
