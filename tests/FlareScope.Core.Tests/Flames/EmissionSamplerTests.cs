using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Flames;

/// <summary>One composition per draw: volume, CO2, CH4 and black carbon of a gas that nobody analysed move together.</summary>
public class EmissionSamplerTests
{
    private const int Draws = 20_000;
    private const double DaySeconds = 86.4; // thousand seconds

    // Science notes, ground.md section 7: given the heat, σ of ln(CO2) is 0.05 to 0.08, that of CH4 0.7 to 1.0, of black carbon 1.0 to 1.5.
    [Theory]
    [InlineData("unknown")]
    [InlineData("apg-mid")]
    [InlineData("methane")]
    public void Draw_GivenHeat_ScattersAsTheNotesSay(string gas)
    {
        var (co2, ch4, blackCarbon, _) = Sample(GasDocument.Parse(gas), EmissionPriors.Default);

        Assert.InRange(Sigma(co2), 0.05, 0.08);
        Assert.InRange(Sigma(ch4), 0.7, 1.4); // the prior of the efficiency alone makes 1.1
        Assert.InRange(Sigma(blackCarbon), 1.0, 1.5);
    }

    // Section 0: rich gas gives more CO2 per heat (0.0632 against 0.0548 kg/MJ) from less volume that holds less methane.
    [Fact]
    public void Draw_UnknownGas_RicherGasIsLessVolumeLessMethaneAndMoreCarbon()
    {
        var certain = EmissionPriors.Default with { SigmaLnCo2PerHeat = 0, EfficiencyP05 = 0.98 - 1e-9, EfficiencyP95 = 0.98 + 1e-9 };
        var (co2, ch4, _, volume) = Sample(GasPresets.Unknown, certain);

        Assert.True(Correlation(volume, co2) < -0.7);
        Assert.True(Correlation(volume, ch4) > 0.7);
        Assert.InRange(Sigma(co2), 0.02, 0.06); // composition alone
        Assert.InRange(Sigma(volume), 0.22, 0.30);
    }

    // Carbon of the drawn gas leaves as CO2 but for the unburnt 2 %: section 6.1, 3.1025 kg/m3 of G3 at 98 %.
    [Fact]
    public void Draw_CentreOfAStatedGas_IsTheCarbonBalance()
    {
        var certain = EmissionPriors.Default with { SigmaLnCo2PerHeat = 0, EfficiencyP05 = 0.98 - 1e-9, EfficiencyP95 = 0.98 + 1e-9 };
        var random = new SeededRandom(1);
        var gas = GasDraw.Of(GasPresets.ApgMid);
        var heat = GasPresets.ApgMid.LowerHeatingValue(ReferenceState.Celsius20) / DaySeconds; // of a thousand m3 a day

        var (co2, ch4, _) = new EmissionSampler(certain, GasPresets.ApgMid, ObservedSmoke.None).Draw(ref random, heat, gas);

        Assert.Equal(3.1025, co2, 0.001);
        Assert.Equal(0.60 * 0.02 * 16.043 / 24.0551, ch4, 1e-5);
    }

    // McEwen and Johnson: 0.0578 HHV - 2.09, so a gas of 10 % more heat a cubic metre makes more than 10 % more soot.
    [Fact]
    public void Draw_SmokingRicherGas_MakesMoreBlackCarbonPerHeat()
    {
        var rich = PerHeat(GasPresets.ApgRich);
        var mid = PerHeat(GasPresets.ApgMid);

        Assert.Equal(2.033 / 71.327 * 57.209 / 1.217, rich / mid, 0.01);

        static double PerHeat(GasMixture gas)
        {
            var random = new SeededRandom(3);
            return new EmissionSampler(EmissionPriors.Default, GasPresets.ApgMid, ObservedSmoke.Seen).Draw(ref random, 10, GasDraw.Of(gas)).BlackCarbon;
        }
    }

    private static (double[] Co2, double[] Ch4, double[] BlackCarbon, double[] Volume) Sample(GasSelection gas, EmissionPriors priors)
    {
        var sampler = new EmissionSampler(priors, gas.Mixture, ObservedSmoke.Seen);
        var random = new SeededRandom(17);
        var (co2, ch4, soot, volume) = (new double[Draws], new double[Draws], new double[Draws], new double[Draws]);
        for (var i = 0; i < Draws; i++)
        {
            var drawn = gas.Draw(ref random);
            var (c, m, b) = sampler.Draw(ref random, 20, drawn);
            (co2[i], ch4[i], soot[i], volume[i]) = (Math.Log(c), Math.Log(m), Math.Log(b), -drawn.LnHeatingValue);
        }

        return (co2, ch4, soot, volume);
    }

    private static double Sigma(double[] ln) => Math.Sqrt(Moments.Variance(ln));

    private static double Correlation(double[] a, double[] b)
    {
        var (sigmaA, sigmaB) = (Sigma(a), Sigma(b));
        return Moments.Variance([.. a.Zip(b, (x, y) => x / sigmaA + y / sigmaB)]) / 2 - 1;
    }
}
