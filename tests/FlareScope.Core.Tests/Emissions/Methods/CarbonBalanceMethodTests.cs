using CsCheck;
using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Emissions.Methods;

public class CarbonBalanceMethodTests
{
    // Science notes, ground.md section 6.1: kg CO2 per m3 of G3 at 20 °C.
    [Theory]
    [InlineData(1.00, 3.1650)]
    [InlineData(0.98, 3.1025)]
    public void Compute_MidGas_MatchesThePrintedFactors(double eta, double kgPerM3)
    {
        var method = new CarbonBalanceMethod { CarbonToCo2 = eta };

        var result = Assert.Single(method.Compute(new(1000, ReferenceState.Celsius20, GasPresets.ApgMid)));

        Assert.Equal(kgPerM3, result.Co2T!.Value, 0.00006);
    }

    // Emission oracles of the calibration data: a million m3 at 20 °C, η 0.98.
    [Theory]
    [InlineData("methane", 1792.9, 13.339)]
    [InlineData("apg-mid", 3102.5, 8.003)]
    public void Compute_MillionCubicMetres_MatchesTheOracle(string gas, double co2, double ch4)
    {
        var result = Assert.Single(new CarbonBalanceMethod().Compute(new(1e6, ReferenceState.Celsius20, GasDocument.Parse(gas).Mixture)));

        Assert.Equal(co2, result.Co2T!.Value, co2 * 1e-4);
        Assert.Equal(ch4, result.Ch4T!.Value, ch4 * 1e-4);
    }

    [Fact]
    public void Compute_AnyEfficiency_ClosesTheCarbon() =>
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 3]).Sample((eta, preset) =>
        {
            var gas = GasDocument.Parse(GasPresets.Names[preset]).Mixture;
            var result = Assert.Single(new CarbonBalanceMethod { CarbonToCo2 = eta }.Compute(new(5000, ReferenceState.Celsius0, gas)));
            Assert.Equal(0, result.CarbonUnaccounted!.Value, 1e-9);
        });

    [Fact]
    public void Compute_SameGasInAnotherState_GivesTheSameMass()
    {
        var method = new CarbonBalanceMethod();
        var at20 = Assert.Single(method.Compute(new(1073.22, ReferenceState.Celsius20, GasPresets.ApgMid)));
        var at0 = Assert.Single(method.Compute(new(1000, ReferenceState.Celsius0, GasPresets.ApgMid)));

        Assert.Equal(at20.Co2T!.Value, at0.Co2T!.Value, at20.Co2T.Value * 1e-5);
    }
}
