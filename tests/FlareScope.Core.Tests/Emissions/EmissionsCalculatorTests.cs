using System.Text.Json;
using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Emissions;

public class EmissionsCalculatorTests
{
    private static readonly GasSelection Mid = GasDocument.Parse("apg-mid");

    [Fact]
    public void Calculate_WorkedExample_MatchesThePrintedDigits()
    {
        var document = EmissionsCalculator.Calculate(new(35.115, VolumeUnit.Parse("km3-20C"), Mid, "order371", "field"));

        var method = Assert.Single(document.Methods);
        Assert.Equal("order371", method.Id);
        Assert.Equal(109.53, method.Co2T!.Value, 0.0051);
        Assert.Equal(0.2815, method.Ch4T!.Value, 0.000051);
    }

    [Fact]
    public void Calculate_AllMethods_StandSideBySide()
    {
        var document = EmissionsCalculator.Calculate(new(35.115, VolumeUnit.Parse("km3-20C"), Mid));

        Assert.Equal(
            ["carbon-balance", "order371", "niiatm1998", "ipcc2006", "ipcc2019", "epa-w", "epa-y", "eu-mrr", "gfmr", "seed-2.75"],
            document.Methods.Select(m => m.Id).Distinct());
        Assert.Equal(document.Methods.Count, document.Methods.Select(m => (m.Id, m.Variant)).Distinct().Count());
        var seed = document.Methods.Single(m => m.Id == "seed-2.75");
        Assert.Equal(96.56, seed.Co2T!.Value, 0.011); // section 6.2, day example
        Assert.Null(seed.Ch4T);
        Assert.Null(seed.Co2eT);
    }

    [Theory]
    [InlineData("km3-20C", 35.115)]
    [InlineData("km3-0C", 32.719)] // section 1.3
    [InlineData("km3-15C", 34.516)] // section 8
    [InlineData("m3-20C", 35115)]
    [InlineData("kg", 39942)] // 0.4623 kg/s, section 1.3
    [InlineData("mmscf", 1.22127)]
    [InlineData("t", 39.942)]
    [InlineData("mwh", 500.86)] // 51.348 MJ/m3 at 20 °C
    [InlineData("gj", 1803.1)]
    public void Calculate_SameGasInEveryUnit_GivesTheSameCo2(string unit, double volume)
    {
        var document = EmissionsCalculator.Calculate(new(volume, VolumeUnit.Parse(unit), Mid, "carbon-balance"));

        Assert.Equal(108.94, Assert.Single(document.Methods).Co2T!.Value, 0.03);
    }

    [Fact]
    public void Calculate_AsJson_HasTheShapeOfTheContract()
    {
        var document = EmissionsCalculator.Calculate(new(1, VolumeUnit.Parse("mmscf"), GasDocument.Parse("unknown")));

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(document, AnalysisJson.Compact));
        var method = json.RootElement.GetProperty("methods")[0];
        foreach (var name in new[] { "id", "variant", "co2T", "ch4T", "co2eT", "gwp", "blackCarbonKg", "blackCarbonInterval", "pollutants", "source", "notes" })
            Assert.True(method.TryGetProperty(name, out _), name);
        Assert.Equal("15.56C 101.325 kPa", json.RootElement.GetProperty("inputs").GetProperty("reference").GetString());
        Assert.Equal("gas-assumed", json.RootElement.GetProperty("warnings")[0].GetString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e13)]
    public void Calculate_AbsurdVolume_IsRefused(double volume) => Refused(
        "emissions-bad-volume", () => EmissionsCalculator.Calculate(new(volume, VolumeUnit.Parse("kg"), Mid)));

    [Fact]
    public void Calculate_UnknownNames_AreRefusedWithTheKnownOnes()
    {
        Refused("emissions-unknown-unit", () => VolumeUnit.Parse("m3"));
        Refused("emissions-unknown-method", () => EmissionsCalculator.Calculate(new(1, VolumeUnit.Parse("kg"), Mid, "order300")));
        Refused("emissions-unknown-method", () => EmissionsCalculator.Calculate(new(1, VolumeUnit.Parse("kg"), Mid, ",")));
        Refused(
            "emissions-unknown-combustion",
            () => EmissionsCalculator.Calculate(new(1, VolumeUnit.Parse("kg"), Mid, "carbon-balance", "clean")));
    }

    [Fact]
    public void Calculate_ImpossibleCircumstances_AreRefusedInOneLine()
    {
        var good = new EmissionsRequest(1, VolumeUnit.Parse("kg"), Mid);
        Refused("emissions-unknown-gwp", () => EmissionsCalculator.Calculate(good with { Gwp = "ar3" }));
        Refused("emissions-unknown-smoke", () => EmissionsCalculator.Calculate(good with { Smoke = "some" }));
        Refused("emissions-bad-opacity", () => EmissionsCalculator.Calculate(good with { Smoke = "101" }));
        Refused("emissions-unknown-gas-kind", () => EmissionsCalculator.Calculate(good with { GasKind = "biogas" }));
        Refused("emissions-bad-share", () => EmissionsCalculator.Calculate(good with { UnlitShare = 1.1 }));
        Refused("emissions-bad-share", () => EmissionsCalculator.Calculate(good with { StartupShare = double.NaN }));
        Refused("emissions-bad-hours", () => EmissionsCalculator.Calculate(good with { Hours = 0 }));
        Refused("emissions-bad-tip", () => EmissionsCalculator.Calculate(good with { Site = new(0) { VelocityMS = 1 } }));
        Refused("emissions-bad-tip", () => EmissionsCalculator.Calculate(good with { Site = new(0.3) { VelocityMS = double.PositiveInfinity } }));
        Refused("emissions-bad-tip", () => EmissionsCalculator.Calculate(good with { Site = new(0.3) { VelocityMS = 1, WindMS = -1 } }));
        Refused("emissions-bad-tip", () => EmissionsCalculator.Calculate(good with { Site = new(0.3) }));
        Refused("emissions-bad-tip", () => EmissionsCalculator.Calculate(good with { Site = new(0.3) { VelocityMS = 1, FlameLengthM = double.NaN } }));
        Refused("emissions-unknown-knowledge", () => EmissionsCalculator.Calculate(good with { Knowledge = "sure" }));
        Refused("emissions-bad-plume", () => EmissionsCalculator.Calculate(good with { Hours = 1, Plume = new(100, 6, 5) }));
    }

    [Theory]
    [InlineData("ru", 25)]
    [InlineData("ar4", 25)]
    [InlineData("ar5", 28)]
    [InlineData("ar6", 27.9)]
    [InlineData("ar6-fossil", 29.8)]
    [InlineData("ar4-20", 72)]
    [InlineData("ar5-20", 84)]
    [InlineData("ar6-20", 81.2)]
    public void Calculate_WarmingPotential_MakesTheEquivalent(string gwp, double ch4)
    {
        var result = EmissionsCalculator.Calculate(new(1, VolumeUnit.Parse("km3-20C"), Mid, "carbon-balance") { Gwp = gwp }).Methods[0];

        Assert.Equal(result.Co2T!.Value + ch4 * result.Ch4T!.Value, result.Co2eT!.Value, 1e-9);
    }

    // Mistake 10 of the notes: a Russian report counts CH4 with 25 unless told otherwise.
    [Fact]
    public void Calculate_NoWarmingPotentialNamed_IsTheRussianOne() =>
        Assert.Contains("2979", EmissionsCalculator.Calculate(new(1, VolumeUnit.Parse("kg"), Mid, "order371")).Methods[0].Gwp);

    [Fact]
    public void Calculate_Explained_EndsInTheVeryNumbers()
    {
        var request = new EmissionsRequest(35.115, VolumeUnit.Parse("km3-20C"), Mid) { StartupShare = 0.1 };
        Assert.All(EmissionsCalculator.Calculate(request).Methods, m => Assert.Null(m.Explanation));

        Assert.All(EmissionsCalculator.Calculate(request with { Explain = true }).Methods, m =>
        {
            var results = m.Explanation!.Select(s => s.Result).ToList();
            foreach (var mass in new[] { m.Co2T, m.Ch4T, m.Co2eT })
                Assert.True(mass is null || results.Contains(FormattableString.Invariant($"{mass:G6} t")) || results.Contains(FormattableString.Invariant($"{1000 * mass:G6} kg")), $"{m.Id} {m.Variant}: {mass}");
            Assert.DoesNotContain(m.Explanation!, s => s.Formula.Length == 0 || s.Source.Length == 0);
        });
    }

    private static void Refused(string code, Action act)
    {
        var error = Assert.Throws<UserInputException>(act);
        Assert.Equal(code, error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }
}
