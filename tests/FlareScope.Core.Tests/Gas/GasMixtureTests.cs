using CsCheck;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Gas;

public class GasMixtureTests
{
    // The table of the science notes, ground.md section 0, to its printed digits.
    [Theory]
    [InlineData("methane", 16.043, 50.025, 33.363, 35.806, 37.665, 0.6669, 1.000, 9.548, 0.0548, 0.4993)]
    [InlineData("natural-gas", 16.723, 48.390, 33.641, 36.104, 37.948, 0.6952, 1.015, 9.620, 0.0566, 0.5068)]
    [InlineData("apg-mid", 27.362, 45.143, 51.348, 55.108, 57.209, 1.1374, 1.710, 14.537, 0.0610, 0.8538)]
    [InlineData("apg-rich", 33.955, 45.547, 64.292, 68.999, 71.327, 1.4115, 2.210, 18.142, 0.0607, 1.1035)]
    public void Properties_Preset_MatchThePrintedTable(
        string preset, double molarMass, double lhvMass, double lhv20, double lhv0, double hhv15, double density20,
        double carbon, double air, double massFraction, double carbonPerM3)
    {
        var gas = GasDocument.Parse(preset).Mixture;

        Assert.Equal(molarMass, gas.MolarMass, 0.0006);
        Assert.Equal(lhvMass, gas.LowerHeatingValueMass, 0.0006);
        Assert.Equal(lhv20, gas.LowerHeatingValue(ReferenceState.Celsius20), 0.0006);
        Assert.Equal(lhv0, gas.LowerHeatingValue(ReferenceState.Celsius0), 0.0006);
        Assert.Equal(hhv15, gas.HigherHeatingValue(ReferenceState.Celsius15), 0.0006);
        Assert.Equal(density20, gas.Density(ReferenceState.Celsius20), 0.00006);
        Assert.Equal(carbon, gas.HydrocarbonCarbon, 0.0006);
        Assert.Equal(air, gas.StoichiometricAir, 0.0006);
        Assert.Equal(massFraction, gas.StoichiometricMassFraction, 0.00006);
        Assert.Equal(carbonPerM3, gas.HydrocarbonCarbon * 12.011 / ReferenceState.Celsius20.MolarVolume, 0.00006);
    }

    [Fact]
    public void FromMolePercent_ShortForms_AreTheSameGas()
    {
        var shortForms = GasMixture.FromMolePercent("short", new Dictionary<string, double>
        {
            ["CH4"] = 60,
            ["C2H6"] = 12,
            ["C3H8"] = 13,
            ["iC4"] = 3,
            ["nC4"] = 5,
            ["nC5"] = 2,
            ["C6"] = 1,
            ["CO2"] = 2,
            ["N2"] = 2,
        });

        Assert.Equal(GasPresets.ApgMid.MoleFractions.OrderBy(p => p.Key), shortForms.MoleFractions.OrderBy(p => p.Key));
    }

    [Fact]
    public void FromMassPercent_MassesOfAKnownMixture_GiveItsMoleFractions()
    {
        var gas = GasPresets.ApgRich;
        var masses = gas.MoleFractions.ToDictionary(p => p.Key, p => 100 * p.Value * GasComponents.Find(p.Key).MolarMass / gas.MolarMass);

        var back = GasMixture.FromMassPercent("back", masses);

        foreach (var (id, fraction) in gas.MoleFractions)
            Assert.Equal(fraction, back.Fraction(id), 1e-12);
    }

    [Fact]
    public void FromMolePercent_AnySharesNearHundred_AreNormalised() =>
        Gen.Select(Gen.Double[0.01, 1].Array[3], Gen.Double[99.51, 100.49]).Sample((parts, sum) =>
        {
            var scale = sum / parts.Sum();
            var gas = GasMixture.FromMolePercent("any", new Dictionary<string, double>
            {
                ["CH4"] = parts[0] * scale,
                ["C3H8"] = parts[1] * scale,
                ["N2"] = parts[2] * scale,
            });
            Assert.Equal(1, gas.MoleFractions.Values.Sum(), 1e-12);
            Assert.Equal(parts[0] / parts.Sum(), gas.Fraction("CH4"), 1e-12);
        });

    [Fact]
    public void HeatingValue_WaterVapour_CondensesButDoesNotBurn()
    {
        var moist = GasMixture.FromMolePercent("moist", new Dictionary<string, double> { ["CH4"] = 50, ["H2O"] = 50 });

        Assert.Equal(GasPresets.Methane.LowerHeatingValue(ReferenceState.Celsius0) / 2, moist.LowerHeatingValue(ReferenceState.Celsius0), 1e-9);
        Assert.Equal(GasPresets.Methane.StoichiometricAir / 2, moist.StoichiometricAir, 1e-9);
    }

    [Fact]
    public void FromMolePercent_EdgeOfTheTolerance_IsTakenAndZeroesAreLeftOut()
    {
        var gas = GasMixture.FromMolePercent("edge", new Dictionary<string, double> { ["CH4"] = 100.5, ["N2"] = 0 });

        Assert.Equal(["CH4"], gas.MoleFractions.Keys);
        Assert.Equal(1, gas.Fraction("CH4"), 1e-15);
    }

    [Theory]
    [InlineData("gas-not-combustible", "CH4", 10, "O2", 90)] // it brings more oxygen than it needs
    [InlineData("gas-sum", "CH4", 50, "C2H6", 40)]
    [InlineData("gas-unknown-component", "CH4", 50, "C9H20", 50)]
    [InlineData("gas-bad-share", "CH4", 110, "C2H6", -10)]
    [InlineData("gas-bad-share", "CH4", 50, "C2H6", double.NaN)]
    [InlineData("gas-duplicate-component", "iC4", 50, "iC4H10", 50)]
    [InlineData("gas-not-combustible", "CO2", 50, "N2", 50)]
    public void FromMolePercent_BadShares_AreRefusedInOneLine(string code, string a, double percentA, string b, double percentB)
    {
        var error = Assert.Throws<UserInputException>(() =>
            GasMixture.FromMolePercent("bad", new Dictionary<string, double> { [a] = percentA, [b] = percentB }));

        Assert.Equal(code, error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }
}
