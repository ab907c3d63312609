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
        Assert.Equal(109.53, method.Co2T, 0.0051);
        Assert.Equal(0.2815, method.Ch4T!.Value, 0.000051);
    }

    [Fact]
    public void Calculate_AllMethods_StandSideBySide()
    {
        var document = EmissionsCalculator.Calculate(new(35.115, VolumeUnit.Parse("km3-20C"), Mid));

        Assert.Equal(["carbon-balance", "order371", "seed-2.75"], document.Methods.Select(m => m.Id).Distinct());
        Assert.Equal(6, document.Methods.Count);
        var seed = document.Methods.Single(m => m.Id == "seed-2.75");
        Assert.Equal(96.56, seed.Co2T, 0.011); // section 6.2, day example
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
    public void Calculate_SameGasInEveryUnit_GivesTheSameCo2(string unit, double volume)
    {
        var document = EmissionsCalculator.Calculate(new(volume, VolumeUnit.Parse(unit), Mid, "carbon-balance"));

        Assert.Equal(108.94, Assert.Single(document.Methods).Co2T, 0.03);
    }

    [Fact]
    public void Calculate_AsJson_HasTheShapeOfTheContract()
    {
        var document = EmissionsCalculator.Calculate(new(1, VolumeUnit.Parse("mmscf"), GasDocument.Parse("unknown")));

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(document, AnalysisJson.Compact));
        var method = json.RootElement.GetProperty("methods")[0];
        foreach (var name in new[] { "id", "variant", "co2T", "ch4T", "co2eT", "gwp", "blackCarbonKg", "pollutants", "source", "notes" })
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

    private static void Refused(string code, Action act)
    {
        var error = Assert.Throws<UserInputException>(act);
        Assert.Equal(code, error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }
}
