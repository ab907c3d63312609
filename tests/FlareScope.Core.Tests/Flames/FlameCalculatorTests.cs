using System.Text.Json;
using FlareScope.Core.Analysis;
using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Flames;

public class FlameCalculatorTests
{
    private static readonly FlameCalculator Calculator = new(FlameModelUncertainty.Default);
    private static IEnumerable<FlameRoute> Weighted(FlameDocument document) => document.Routes.Where(r => r.Weight > 0);

    private static readonly FlameRequest Example = new(12, null, 0.30, null, GasDocument.Parse("apg-mid"));

    // Science notes, ground.md section 1.3.
    [Fact]
    public void Calculate_WorkedExample_MatchesThePrintedDigits()
    {
        var document = Calculator.Calculate(Example);

        Assert.Equal([28.38, 19.84, 16.14], Weighted(document).Select(r => Math.Round(r.HeatReleaseMW!.Value, 2)));
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

        Assert.Equal(21.5, both.Routes.Single(r => r.Name == "area").HeatReleaseMW!.Value, 0.06); // the same laws at the same length
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

    // The figures of the contract to four digits: a calm pipe flare is answered as it always was.
    [Fact]
    public void Calculate_WorkedExample_KeepsEveryDigit()
    {
        var document = Calculator.Calculate(Example);

        Assert.Equal([28.3796, 19.8437, 16.1387], Weighted(document).Select(r => Math.Round(r.HeatReleaseMW!.Value, 4)));
        Assert.Equal([0.4, 0.3, 0.3], Weighted(document).Select(r => r.Weight));
        Assert.Equal(20.8689, document.Combined.GeometricMeanMW!.Value, 0.00006);
        Assert.Equal("pipe", document.Inputs.Burner);
    }

    [Fact]
    public void Calculate_NoRoutesNamed_ShowsEveryOtherRouteForComparison()
    {
        var routes = Calculator.Calculate(Example).Routes;

        Assert.Equal(FlameLengthLaws.Routes.Select(r => r.Name).Order(), routes.Select(r => r.Name).Order());
        Assert.All(routes.Where(r => r.Weight == 0), r => Assert.NotNull(r.Note));
        Assert.Null(routes.Single(r => r.Name == "hawthorne").HeatReleaseMW);
        Assert.Equal(16.14, routes.Single(r => r.Name == "sandia").HeatReleaseMW!.Value, 0.01);
    }

    [Fact]
    public void Calculate_StatedJet_UsesTheJetLaws()
    {
        var document = Calculator.Calculate(Example with { LengthM = 25, TipDiameterM = 0.1, PressureKPa = 600, Draws = 1000 });

        Assert.Equal("jet", document.Inputs.Burner);
        Assert.Equal(["api521-sonic", "sandia", "chamberlain"], Weighted(document).Select(r => r.Name));
        Assert.DoesNotContain(WarningCodes.OutOfRange, document.Warnings);
    }

    [Fact]
    public void Calculate_StatedGroundBurner_IsNoPilot()
    {
        var low = Example with { LengthM = 1.5, TipDiameterM = 0.6 };

        Assert.Contains(WarningCodes.PilotOrLow, Calculator.Calculate(low).Warnings);
        var ground = Calculator.Calculate(low with { Burner = BurnerKind.Ground });
        Assert.DoesNotContain(WarningCodes.PilotOrLow, ground.Warnings);
        Assert.Equal("heskestad", Assert.Single(Weighted(ground)).Name);
    }

    // Api521 speaks of 1 to 1000 MW: 0.9 MW is outside, 1.1 MW inside.
    [Fact]
    public void Calculate_LawOutsideItsRange_WidensTheInterval()
    {
        var law = FlameLengthLaws.Get("api521");
        var conditions = new FlameConditions(GasPresets.ApgMid, 0.05, null);
        var (outside, inside) = (Spread(0.9), Spread(1.1));

        Assert.True(outside > 1.2 * inside);

        double Spread(double heat)
        {
            var band = Calculator.Calculate(Example with { LengthM = law.LengthFromHeat(heat, conditions), TipDiameterM = 0.05, Routes = ["api521"] }).Combined.HeatReleaseMW;
            return Math.Log(band.P95 / band.P05);
        }
    }

    [Fact]
    public void Calculate_RouteThatRefuses_IsAnErrorWhenNamed() => Assert.Equal(
        "flame-route-refused",
        Assert.Throws<UserInputException>(() => Calculator.Calculate(Example with { TipDiameterM = null, Routes = ["chamberlain"] })).Code);

    [Fact]
    public void Calculate_LeanWithWindKnown_LengthensTheFlame()
    {
        var document = Calculator.Calculate(Example with { TiltDeg = 20, ViewAngleDeg = 30 });

        // tan 20° / sin 30° is a lean of 36.05°; hidden length √(1 - (sin 36.05° cos 30°)²) = 0.8604.
        Assert.Equal(12 / 0.8604, document.Inputs.TrueLengthM!.Value, 0.01);
        Assert.True(document.Combined.WeightedMeanMW > 1.3 * Calculator.Calculate(Example).Combined.WeightedMeanMW);
    }

    [Fact]
    public void Calculate_WindAndTipHeight_CarriesTheWindUp() =>
        Assert.Equal(5 * 1.17, Calculator.Calculate(Example with { WindSpeedMS = 5, TipHeightM = 30 }).Inputs.WindMS!.Value, 0.01);

    // 36 m2 and 150 kW/m2 at Tan's 0.251, and 5 MW of radiation.
    [Fact]
    public void Calculate_InfraredFigures_StandBesideTheAnswer()
    {
        var plain = Calculator.Calculate(Example with { AreaM2 = 36 });
        var seen = Calculator.Calculate(Example with { AreaM2 = 36, EmissivePowerKWM2 = 150, RadiantMW = 5 });

        Assert.Equal(Math.PI * 36 * 0.150 / 0.2511, seen.Routes.Single(r => r.Name == "solid-flame").HeatReleaseMW!.Value, 0.05);
        Assert.Equal(5 / 0.2511, seen.Routes.Single(r => r.Name == "radiant-tan").HeatReleaseMW!.Value, 0.02);
        Assert.Equal(5 / 0.250, seen.Routes.Single(r => r.Name == "radiant-kent").HeatReleaseMW!.Value, 0.05);
        Assert.Equal(plain.Combined.HeatReleaseMW, seen.Combined.HeatReleaseMW);
    }

    [Fact]
    public void Calculate_Explain_WritesTheChainOutOnlyWhenAsked()
    {
        Assert.Null(Calculator.Calculate(Example).Explanation);
        var steps = Calculator.Calculate(Example with { AreaM2 = 21.6, WindSpeedMS = 4, TipHeightM = 25, TiltDeg = 20, Explain = true }).Explanation!;

        Assert.All(steps, step => Assert.All([step.Quantity, step.Formula, step.Result, step.Source], Assert.NotEmpty));
        Assert.Contains(steps, s => s.Quantity == "heat release, api521" && s.Result == "Q = 28.38 MW");
        Assert.Contains(steps, s => s.Quantity == "heat release, heskestad" && s.Values == "L = 12 m, D = 0.3 m");
        Assert.Contains(steps, s => s.Quantity == "equal-weight geometric mean" && s.Result.Contains("35.115 thousand m3/day", StringComparison.Ordinal));
        foreach (var quantity in new[] { "wind at the tip", "lean out of the picture's plane", "burner and laws", "heat release from area, api521", "heat release, combined", "gas flow", "interval" })
            Assert.Contains(steps, s => s.Quantity == quantity);
        Assert.Contains(steps, s => s.Quantity.StartsWith("heat release, hawthorne", StringComparison.Ordinal) && s.Result.StartsWith("refused", StringComparison.Ordinal));
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
        Example with { TipHeightM = 0 },
        Example with { TipHeightM = double.NaN },
        Example with { PressureKPa = -1 },
        Example with { PressureKPa = double.PositiveInfinity },
        Example with { ExitVelocityMS = 0 },
        Example with { TiltDeg = 95 },
        Example with { TiltDeg = double.NaN },
        Example with { ViewAngleDeg = 45 }, // without a tilt
        Example with { TiltDeg = 30, ViewAngleDeg = 0 },
        Example with { RadiantMW = -5 },
        Example with { EmissivePowerKWM2 = 100 }, // without an area
        Example with { AreaM2 = 10, EmissivePowerKWM2 = double.NaN },
        Example with { Draws = 5 });

    [Theory, MemberData(nameof(BadRequests))]
    public void Calculate_AbsurdInput_IsRefusedInOneLine(FlameRequest request)
    {
        var error = Assert.Throws<UserInputException>(() => Calculator.Calculate(request));

        Assert.Equal("flame-bad-input", error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }
}
