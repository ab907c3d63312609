using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Wind;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Flames.Wind;

public class FlameLeanCoverageTests
{
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
