using CsCheck;
using FlareScope.Core.Statistics;
using FlareScope.Satellite.Planck;

namespace FlareScope.Satellite.Tests.Planck;

public sealed class PlanckFitterTests
{
    private const double PixelKm2 = 0.75 * 0.75;

    private static readonly double[] M7ToM13 = [ViirsBands.M7, ViirsBands.M8, ViirsBands.M10, ViirsBands.M11, ViirsBands.M12, ViirsBands.M13];
    private static readonly PlanckFitter Fitter = new(PlanckFitOptions.Default);

    [Fact]
    public void Single_NoiselessRadiances_GivesBackTemperatureAndArea() =>
        Gen.Select(Gen.Double[700, 2400], Gen.Double[0.1, 300]).Sample(
            (temperature, area) =>
            {
                var fit = Fitter.Single(Radiances(M7ToM13, temperature, area));
                Assert.Equal(temperature, fit.TemperatureK, 1.0);
                Assert.Equal(1, fit.SourceAreaM2(PixelKm2) / area, 0.005);
                Assert.Equal(1, fit.RadiantHeatMW(PixelKm2) / BlackBody.RadiantHeatMW(temperature, area), 0.005);
                Assert.False(fit.AtBound);
            },
            iter: 60);

    [Fact]
    public void Dual_NoiselessRadiancesOverWarmGround_GivesBackBothTemperatures() =>
        Gen.Select(Gen.Double[1200, 2200], Gen.Double[1, 100], Gen.Double[255, 305]).Sample(
            (temperature, area, background) =>
            {
                double[] bands = [.. M7ToM13, ViirsBands.M14, ViirsBands.M15, ViirsBands.M16];
                var fit = Fitter.Dual(Radiances(bands, temperature, area, background));
                Assert.Equal(temperature, fit.TemperatureK, 1.0);
                Assert.Equal(1, fit.SourceAreaM2(PixelKm2) / area, 0.005);
                Assert.Equal(background, fit.BackgroundK!.Value, 1.0);
            },
            iter: 40);

    [Fact]
    public void Single_FivePercentNoise_MedianTemperatureErrorIsWithin60K()
    {
        var random = new SeededRandom(11);
        var errors = new List<double>();
        for (var i = 0; i < 200; i++)
        {
            var (temperature, area) = (random.NextUniform(1500, 2100), random.NextUniform(1, 50));
            var noisy = new List<BandRadiance>();
            foreach (var band in Radiances(M7ToM13, temperature, area))
                noisy.Add(band with { Radiance = band.Radiance * (1 + 0.05 * random.NextNormal()) });
            errors.Add(Math.Abs(Fitter.Single(noisy).TemperatureK - temperature));
        }

        Assert.InRange(Quantiles.Of(errors).P50, 1, 60);
    }

    [Fact]
    public void Single_TwoBands_IsExact()
    {
        var fit = Fitter.Single(Radiances([ViirsBands.M10, ViirsBands.M11], 1750, 8));

        Assert.Equal(1750, fit.TemperatureK, 0.5);
        Assert.Equal(0, fit.ChiSquared, 1e-6);
    }

    [Fact]
    public void OneBand_AssumedTemperature_GivesTheAreaOfThatTemperature()
    {
        var fit = Fitter.OneBand(Radiances([ViirsBands.M10], 1750, 8)[0], 1750);

        Assert.Equal(8, fit.SourceAreaM2(PixelKm2), 1e-9);
        Assert.Equal(1750, fit.TemperatureK);
    }

    [Fact]
    public void Single_BluerThanAnyAllowedSource_StopsAtTheBoundAndSaysSo()
    {
        var fit = Fitter.Single([new(ViirsBands.M7, 10), new(ViirsBands.M10, 1)]);

        Assert.Equal(4000, fit.TemperatureK, 1e-6);
        Assert.True(fit.AtBound);
    }

    [Fact]
    public void Fits_TooFewBands_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Fitter.Single([new(1.61, 1)]));
        Assert.Throws<ArgumentException>(() => Fitter.Single([new(1.61, 1), new(2.25, 0)]));
        Assert.Throws<ArgumentException>(() => Fitter.Dual([new(0.865, 1), new(1.24, 1), new(1.61, 1)]));
    }

    [Fact]
    public void RadiancePerKelvin_AnyBand_IsTheSlopeOfRadiance() =>
        Gen.Select(Gen.Double[0.8, 12], Gen.Double[250, 2500]).Sample((wavelength, temperature) =>
        {
            var slope = (BlackBody.Radiance(wavelength, temperature + 0.01) - BlackBody.Radiance(wavelength, temperature - 0.01)) / 0.02;
            Assert.Equal(1, BlackBody.RadiancePerKelvin(wavelength, temperature) / slope, 1e-4);
        });

    private static BandRadiance[] Radiances(double[] bands, double temperature, double areaM2, double? background = null)
    {
        var share = areaM2 / (PixelKm2 * 1e6);
        return
        [
            .. bands.Select(b => new BandRadiance(
                b, share * BlackBody.Radiance(b, temperature) + (background is { } ground ? (1 - share) * BlackBody.Radiance(b, ground) : 0))),
        ];
    }
}
