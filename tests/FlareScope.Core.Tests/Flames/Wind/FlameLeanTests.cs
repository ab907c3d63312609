using CsCheck;
using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Wind;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Flames.Wind;

public class FlameLeanTests
{
    // Science notes, ground.md section 1.6: median bias -2, -6.5 and -13 %.
    [Theory]
    [InlineData(15, -0.02, 0.005)]
    [InlineData(30, -0.065, 0.0006)]
    [InlineData(45, -0.13, 0.006)]
    public void ForeshorteningUnknownWind_AnyTilt_HasThePrintedMedianBias(double tilt, double bias, double within) =>
        Assert.Equal(bias, FlameLean.ForeshorteningUnknownWind(tilt).P50 - 1, within);

    [Fact]
    public void Apparent_AnyLean_IsUndoneByTrue() => Gen.Select(Gen.Double[0, 80], Gen.Double[5, 90]).Sample((tilt, angle) =>
    {
        Assert.Equal(tilt, FlameLean.True(FlameLean.Apparent(tilt, angle), angle), 1e-9);
        Assert.True(FlameLean.Apparent(tilt, angle) <= tilt + 1e-9);
        Assert.InRange(FlameLean.Foreshortening(tilt, angle), 0, 1);
    });

    [Fact]
    public void Foreshortening_WindAcrossTheView_HidesNothing() => Assert.Equal(1, FlameLean.Foreshortening(60, 90), 1e-12);

    // Section 1.5: 10 m to 30 m is a factor of 1.17.
    [Fact]
    public void At_ThirtyMetres_IsThePrintedFactor() => Assert.Equal(1.17, WindProfile.At(1, 10, 30), 0.0051);

    [Theory]
    [InlineData(0, 30)]
    [InlineData(10, -1)]
    public void At_HeightThatIsNone_Throws(double from, double to) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WindProfile.At(5, from, to));

    // Section 1.6: P05, P50, P95 of the flow of a 12 m flame on 0.30 m, G3, by 200,000 draws; a port must match to 3 %.
    [Theory]
    [InlineData(0.05, 0.03, 0.25, 0.10, 0.03, 15, 11.9, 38.3, 113, 0.69)]
    [InlineData(0.08, 0.07, 0.30, 0.20, 0.15, 35, 9.5, null, 203, 0.93)]
    [InlineData(0.08, 0.30, 0.30, 0.20, 0.20, 35, 6.5, null, 296, 1.16)]
    public void MonteCarloOfTheNotes_ThreeSituations_MatchesWithinThreePerCent(
        double pixels, double scale, double model, double wind, double gas, double tilt, double p05, double? p50, double p95, double sigma)
    {
        var random = new SeededRandom(1);
        var conditions = new FlameConditions(GasPresets.ApgMid, 0.30, null);
        var heatingValue = GasPresets.ApgMid.LowerHeatingValue(ReferenceState.Celsius20);
        var flows = new double[100_000];
        for (var i = 0; i < flows.Length; i++)
        {
            var length = 12 * Math.Exp(Math.Sqrt(pixels * pixels + scale * scale + model * model + wind * wind) * random.NextNormal())
                / FlameLean.Foreshortening(tilt, random.NextUniform(0, 360));
            var pick = random.NextDouble();
            var law = FlameLengthLaws.All[pick < 0.4 ? 0 : pick < 0.7 ? 1 : 2];
            flows[i] = law.HeatMW(length, conditions) / (heatingValue * Math.Exp(gas * random.NextNormal())) * 86.4;
        }

        var band = Quantiles.Of(flows);
        Assert.Equal(1, band.P05 / p05, 0.03);
        Assert.Equal(1, band.P95 / p95, 0.03);
        Assert.Equal(sigma, Math.Log(band.P95 / band.P05) / 3.29, 0.02);
        if (p50 is { } median)
            Assert.Equal(1, band.P50 / median, 0.03);
    }
}
