using System.Text.Json;
using FlareScope.Core.Analysis;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Flames;

public class FlameCalculatorTests
{
    private static readonly FlameCalculator Calculator = new(FlameModelUncertainty.Default);
    private static readonly FlameRequest Example = new(12, null, 0.30, null, GasDocument.Parse("apg-mid"));

    // Science notes, ground.md section 1.3.
    [Fact]
    public void Calculate_WorkedExample_MatchesThePrintedDigits()
    {
        var document = Calculator.Calculate(Example);

        Assert.Equal([28.38, 19.84, 16.14], document.Routes.Select(r => Math.Round(r.HeatReleaseMW, 2)));
        Assert.Equal(20.87, document.Combined.GeometricMeanMW!.Value, 0.0051);
        Assert.Equal(35.115, document.Combined.GasFlow.GeometricMean!.Value, 0.006);
        Assert.Equal(32.719, document.Combined.GasFlow.GeometricMean0C!.Value, 0.006);
    }

    // Correction 4. The median of the draws lies 1 to 3 % above the weighted mean: the law that gives most heat scatters least.
    [Fact]
    public void Calculate_WorkedExample_CentresOnTheWeightedMean()
    {
        var combined = Calculator.Calculate(Example).Combined;
        var heat = combined.HeatReleaseMW;

        Assert.Equal(21.5, combined.WeightedMeanMW, 0.051);
        Assert.Equal(21.5, heat.P50, 0.8);
        Assert.InRange(heat.P95 / heat.P50, 2.5, 4); // about a factor of three, section 7
        Assert.InRange(heat.P50 / heat.P05, 2.5, 4);
    }

    [Fact]
    public void Calculate_RoutesLimited_MeansOnlyThose()
    {
        var document = Calculator.Calculate(Example with { Routes = ["heskestad", "api521"] });

        Assert.Equal(["heskestad", "api521"], document.Routes.Select(r => r.Name));
        Assert.Equal(Math.Sqrt(28.38 * 19.84), document.Combined.GeometricMeanMW!.Value, 0.01);
    }

    [Fact]
    public void Calculate_AreaThatFitsTheLength_NarrowsTheInterval()
    {
        var alone = Calculator.Calculate(Example).Combined.HeatReleaseMW;
        var both = Calculator.Calculate(Example with { AreaM2 = 0.15 * 144 });

        Assert.Equal("area", both.Routes[^1].Name);
        Assert.Equal(21.5, both.Routes[^1].HeatReleaseMW, 0.06); // the same laws at the same length
        Assert.Equal(alone.P50, both.Combined.HeatReleaseMW.P50, 1.0);
        Assert.True(both.Combined.HeatReleaseMW.P95 / both.Combined.HeatReleaseMW.P05 < alone.P95 / alone.P05);
    }

    [Fact]
    public void Calculate_AreaAlone_GivesHeatWithoutALengthMean()
    {
        var document = Calculator.Calculate(Example with { LengthM = null, AreaM2 = 20 });

        Assert.Equal("area", Assert.Single(document.Routes).Name);
        Assert.Null(document.Combined.GeometricMeanMW);
        Assert.InRange(document.Combined.HeatReleaseMW.P50 / 20, 0.8, 1.4); // about 1.1 MW/m2, correction 5
    }

    [Fact]
    public void Calculate_LengthAndAreaFarApart_WarnsThatRoutesDisagree() => Assert.Contains(
        WarningCodes.RoutesDisagree, Calculator.Calculate(Example with { AreaM2 = 2 }).Warnings);

    [Fact]
    public void Calculate_AsJson_HasTheShapeOfTheContract()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(Calculator.Calculate(Example), AnalysisJson.Compact));

        var combined = json.RootElement.GetProperty("combined");
        Assert.True(combined.GetProperty("heatReleaseMW").GetProperty("p05").GetDouble() > 0);
        Assert.True(combined.GetProperty("geometricMeanMW").GetDouble() > 0);
        Assert.Equal("thousand m3/day", combined.GetProperty("gasFlow").GetProperty("unit").GetString());
        Assert.Equal("20C 101.325 kPa", combined.GetProperty("gasFlow").GetProperty("reference").GetString());
        Assert.True(json.RootElement.GetProperty("routes")[0].GetProperty("inRange").GetBoolean());
    }

    [Fact]
    public void Calculate_SameSeed_RepeatsEveryNumber() => Assert.Equal(
        JsonSerializer.Serialize(Calculator.Calculate(Example), AnalysisJson.Compact),
        JsonSerializer.Serialize(Calculator.Calculate(Example), AnalysisJson.Compact));

    public static TheoryData<FlameRequest> BadRequests => new(
        Example with { LengthM = null },
        Example with { LengthM = -1 },
        Example with { LengthM = 0 },
        Example with { LengthM = 501 },
        Example with { LengthM = double.NaN },
        Example with { AreaM2 = -3 },
        Example with { TipDiameterM = 0 },
        Example with { TipDiameterM = 25 },
        Example with { WindSpeedMS = -2 },
        Example with { WindSpeedMS = double.PositiveInfinity },
        Example with { Draws = 5 });

    [Theory, MemberData(nameof(BadRequests))]
    public void Calculate_AbsurdInput_IsRefusedInOneLine(FlameRequest request)
    {
        var error = Assert.Throws<UserInputException>(() => Calculator.Calculate(request));

        Assert.Equal("flame-bad-input", error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }
}
