using CsCheck;
using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Emissions.Methods;

public class Order371MethodTests
{
    private static readonly Order371Method Method = new();

    // Science notes, ground.md section 6.2: t per thousand m3 at 20 °C.
    [Theory]
    [InlineData("methane", "field", 1.8025, 0.013360)]
    [InlineData("natural-gas", "field", 1.8387, 0.012826)]
    [InlineData("apg-mid", "sootless", 3.1801, 0.000240)]
    [InlineData("apg-mid", "refinery", 3.1663, 0.002004)]
    [InlineData("apg-mid", "field", 3.1191, 0.008016)]
    [InlineData("apg-mid", "sooting", 3.0719, 0.014028)]
    [InlineData("apg-rich", "field", 4.0019, 0.005344)]
    [InlineData("apg-rich", "sooting", 3.9410, 0.009352)]
    public void Compute_ThousandCubicMetres_MatchesThePrintedFactors(string gas, string combustion, double co2, double ch4)
    {
        var result = Assert.Single(Method.Compute(Km3(1, gas, combustion)));

        Assert.Equal(combustion, result.Variant);
        Assert.Equal(co2, result.Co2T!.Value, 0.00006);
        Assert.Equal(ch4, result.Ch4T!.Value, 0.0000006);
    }

    [Theory]
    [InlineData("field", 109.53, 0.2815)]
    [InlineData("sooting", 107.87, 0.4926)]
    public void Compute_DayOfTheWorkedExample_MatchesThePrintedDigits(string combustion, double co2, double ch4)
    {
        var result = Assert.Single(Method.Compute(Km3(35.115, "apg-mid", combustion)));

        Assert.Equal(co2, result.Co2T!.Value, 0.0051);
        Assert.Equal(ch4, result.Ch4T!.Value, 0.000051);
    }

    [Theory]
    [InlineData("field", 3.3195)]
    [InlineData("sooting", 3.4226)]
    public void Compute_RussianWarmingPotential_MatchesThePrintedEquivalents(string combustion, double co2e)
    {
        var result = Assert.Single(Method.Compute(Km3(1, "apg-mid", combustion)));

        Assert.Equal(co2e, result.Co2eT!.Value, 0.00006);
        Assert.Contains("25", result.Gwp);
    }

    // Science notes, ground.md correction 6: carbon out over carbon in.
    [Theory]
    [InlineData("sooting", 0.983)]
    [InlineData("sootless", 1.005)]
    public void Compute_MidGas_LeavesTheCarbonTheLawLeaves(string combustion, double closure) =>
        Assert.Equal(closure, 1 - Assert.Single(Method.Compute(Km3(1, "apg-mid", combustion))).CarbonUnaccounted!.Value, 0.0006);

    // The pair behind the order's own Table 2.1: natural gas 98.4 % CH4 and coal gas 76 % CH4 (section 6.2).
    [Theory]
    [InlineData(98.4, "sootless", 0.000394)]
    [InlineData(76, "sooting", 0.01777)]
    public void Compute_GasesOfTheOrdersTable_GiveItsMethane(double methane, string combustion, double ch4)
    {
        var gas = GasMixture.FromMolePercent("table 2.1", new Dictionary<string, double> { ["CH4"] = methane, ["N2"] = 100 - methane });

        var result = Assert.Single(Method.Compute(new(1000, ReferenceState.Celsius20, gas, combustion)));

        Assert.Equal(ch4, result.Ch4T!.Value, ch4 * 0.01);
    }

    [Fact]
    public void Compute_NoCombustionNamed_GivesAllFour() => Assert.Equal(
        ["sootless", "refinery", "field", "sooting"], Method.Compute(Km3(1, "methane", null)).Select(r => r.Variant));

    [Fact]
    public void Compute_OtherReferenceStates_UseTheirOwnDensities()
    {
        var at0 = Assert.Single(Method.Compute(new(1000, ReferenceState.Celsius0, GasPresets.Methane, "sootless")));
        var at15 = Assert.Single(Method.Compute(new(1000, ReferenceState.Celsius15, GasPresets.Methane, "sootless")));

        Assert.Equal(1.9768 * 0.9994, at0.Co2T!.Value, 1e-9);
        Assert.Equal(1.8738 * 0.9994, at15.Co2T!.Value, 1e-9);
    }

    [Fact]
    public void Compute_MoreUnderburn_MeansLessCo2AndMoreMethane() =>
        Gen.Double[0.1, 1e6].Sample(volume =>
        {
            var results = Method.Compute(new(volume, ReferenceState.Celsius20, GasPresets.ApgRich));
            for (var i = 1; i < results.Count; i++)
            {
                Assert.True(results[i].Co2T < results[i - 1].Co2T);
                Assert.True(results[i].Ch4T > results[i - 1].Ch4T);
            }
        });

    // Formulas (2.3) and (2.5): W in mass percent; by mass the ideal gas gives the same, but for 44.011 in place of 44.009.
    [Fact]
    public void Compute_MassOfGas_UsesTheMassFormulas()
    {
        var mass = GasPresets.ApgMid.Density(ReferenceState.Celsius20) * 1000;
        var result = EmissionsCalculator.Calculate(new(mass, VolumeUnit.Parse("kg"), GasDocument.Parse("apg-mid"), "order371", "field")).Methods[0];

        Assert.Contains("(2.3)", result.Source);
        Assert.Equal(3.1025, result.Co2T!.Value, 0.0002);
        Assert.Equal(1.1374 * 0.6 * 16.043 / 27.362 * 0.02, result.Ch4T!.Value, 1e-6);
    }

    [Theory]
    [InlineData("none", "sootless")]
    [InlineData("4", "sootless")]
    [InlineData("5", "sooting")]
    [InlineData("seen", "sooting")]
    public void Compute_SmokeSeen_ChoosesTheUnderburn(string smoke, string variant)
    {
        var request = new EmissionsRequest(1, VolumeUnit.Parse("km3-20C"), GasDocument.Parse("apg-mid"), "order371") { Smoke = smoke };

        Assert.Equal(variant, Assert.Single(EmissionsCalculator.Calculate(request).Methods).Variant);
        Assert.Equal("field", Assert.Single(EmissionsCalculator.Calculate(request with { Combustion = "field" }).Methods).Variant);
    }

    // Section 6.2, day example: Table 2.1 gives 118.30 t and 186.1 kg.
    [Fact]
    public void Compute_UnknownComposition_ShowsTheReadyFactorsForAssociatedGas()
    {
        var result = EmissionsCalculator.Calculate(new(35.115, VolumeUnit.Parse("km3-20C"), GasPresets.Unknown, "order371")).Methods[^1];

        Assert.Equal("table-2.1-apg", result.Variant);
        Digits.Equal("118.30", result.Co2T!.Value);
        Digits.Equal("186.1", 1000 * result.Ch4T!.Value);
    }

    [Fact]
    public void Compute_UnknownCombustion_IsRefused() => Assert.Equal(
        "emissions-unknown-combustion", Assert.Throws<UserInputException>(() => Method.Compute(Km3(1, "methane", "clean"))).Code);

    private static EmissionInput Km3(double thousandM3, string gas, string? combustion) =>
        new(thousandM3 * 1000, ReferenceState.Celsius20, GasDocument.Parse(gas).Mixture, combustion);
}
