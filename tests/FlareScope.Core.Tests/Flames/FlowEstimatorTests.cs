using System.Text.Json;
using CsCheck;
using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Flames;

public class FlowEstimatorTests
{
    private static readonly FlowEstimator Estimator = new(FlameModelUncertainty.Default);

    private static readonly FlowInputs Known = KnownFlare.Inputs;

    [Fact]
    public void Estimate_WorkedExampleInPixels_HasItsHeatAsMedian()
    {
        var estimate = Estimator.Estimate(Known);

        Assert.Equal(2, estimate.Tier);
        Assert.Equal(21.5, estimate.HeatReleaseMW!.P50, 0.7);
        Assert.Equal(36.2, estimate.GasFlow!.P50, 1.2);
        Assert.Equal("20C 101.325 kPa", estimate.GasFlow.Reference);
        Assert.Equal(1e4 * 6000 / (1920.0 * 1080), estimate.RelativeIndex!.Value, 1e-9);
        Assert.Equal([WarningCodes.SingleFrame], estimate.Warnings);
    }

    [Fact]
    public void Estimate_EverythingUnknown_WarnsAndWidens()
    {
        var estimate = Estimator.Estimate(Known with { Gas = GasPresets.Unknown, TipDiameterM = null, WindSpeedMS = null });

        Assert.Contains(WarningCodes.GasAssumed, estimate.Warnings);
        Assert.Contains(WarningCodes.DiameterUnknown, estimate.Warnings);
        Assert.Contains(WarningCodes.WindUnknown, estimate.Warnings);
        Assert.True(Ratio(estimate.GasFlow!) > 1.1 * Ratio(Estimator.Estimate(Known).GasFlow!));
    }

    [Fact]
    public void Estimate_BoxOnly_StillMeasuresByLengthButWider()
    {
        var estimate = Estimator.Estimate(Known with { Flame = Known.Flame! with { AreaPx = 0 } });

        Assert.Null(estimate.RelativeIndex);
        Assert.Equal(21.5, estimate.HeatReleaseMW!.P50, 1.0);
        Assert.True(Ratio(estimate.HeatReleaseMW) > Ratio(Estimator.Estimate(Known).HeatReleaseMW!));
    }

    // Science notes, ground.md section 7: a single photo with known geometry has σ of ln(flow) 0.85-0.95, or 0.65-0.7 in calm air.
    [Fact]
    public void Estimate_SinglePhotograph_IsHonestAboutAFactorOfThree()
    {
        var flow = Estimator.Estimate(Known).GasFlow!;

        Assert.InRange(Math.Log(flow.P95 / flow.P05) / (2 * 1.645), 0.5, 0.8);
    }

    [Fact]
    public void Estimate_VarianceShares_SumToOneWithTheModelFirst()
    {
        var shares = Estimator.Estimate(Known with { WindSpeedMS = null, Gas = GasPresets.Unknown }).DominantUncertainty;

        Assert.Equal(1, shares.Sum(s => s.ShareOfVariance), 1e-9);
        Assert.Equal("flame-model", shares[0].Source);
        Assert.Equal(
            ["flame-model", "flicker", "gas-composition", "mask", "scale", "wind"], shares.Select(s => s.Source).Order());
    }

    // A lean hides length and area once each, an error of the scale enters the area twice: equal sigmas, and the lean matters less.
    [Fact]
    public void Estimate_UnknownLean_WidensLessThanAnEquallyUnknownScale()
    {
        var narrow = Known with { Scale = new(0.06, 0.001, "scale-line") };
        var leaning = Estimator.Estimate(narrow with { Scale = narrow.Scale! with { LeanSigmaLn = 0.2 } });
        var scaled = Estimator.Estimate(narrow with { Scale = new(0.06, 0.2, "scale-line") });

        Assert.Contains("lean", leaning.DominantUncertainty.Select(s => s.Source));
        Assert.True(Ratio(leaning.HeatReleaseMW!) > Ratio(Estimator.Estimate(narrow).HeatReleaseMW!));
        Assert.True(Share(leaning, "lean") < 0.8 * Share(scaled, "scale"));

        static double Share(FlareEstimate estimate, string source) => estimate.DominantUncertainty.First(s => s.Source == source).ShareOfVariance;
    }

    [Fact]
    public void Estimate_PoorScale_BecomesTheDominantUncertainty() => Assert.Equal(
        "scale", Estimator.Estimate(Known with { Scale = new(0.06, 0.5, "distance") }).DominantUncertainty[0].Source);

    [Fact]
    public void Estimate_Emissions_FollowTheHeat()
    {
        var estimate = Estimator.Estimate(Known);

        // G3: 0.0616 kg CO2 per MJ burnt out, section 0; the mean efficiency is 0.98.
        Assert.Equal(0.0616 * 0.98 * 86.4, estimate.Co2!.P50 / estimate.HeatReleaseMW!.P50, 0.08);
        Assert.InRange(estimate.Ch4!.P95 / estimate.Ch4.P05, 30, 120); // σ of ln about 1.2: efficiency and flow
        Assert.InRange(estimate.BlackCarbon!.P95 / estimate.BlackCarbon.P05, 30, 120); // 1.5 to 2 decades
    }

    // Science notes, ground.md section 7: given the heat, the heating value cancels from CO2 but not from the volume.
    [Fact]
    public void Estimate_UnknownGas_WidensTheVolumeMoreThanTheCo2()
    {
        var known = Estimator.Estimate(Known);
        var unknown = Estimator.Estimate(Known with { Gas = GasPresets.Unknown });

        Assert.True(Ratio(unknown.GasFlow!) > 1.15 * Ratio(known.GasFlow!)); // σ of ln(heating value) 0.25 beside 0.62
        Assert.Equal(1, Ratio(unknown.Co2!) / Ratio(known.Co2!), 0.05);
    }

    [Fact]
    public void Estimate_LargerFlame_GivesMoreGas() =>
        Gen.Select(Gen.Double[20, 400], Gen.Double[1.1, 3]).Sample(
            (length, factor) =>
            {
                var small = Known with { Flame = Known.Flame! with { LengthPx = length, AreaPx = 0.15 * length * length }, Draws = 200 };
                var large = small with
                {
                    Flame = small.Flame! with { LengthPx = length * factor, AreaPx = 0.15 * length * length * factor * factor },
                };
                Assert.True(Estimator.Estimate(large).HeatReleaseMW!.P50 > Estimator.Estimate(small).HeatReleaseMW!.P50);
            },
            iter: 50);

    [Fact]
    public void Estimate_SameSeed_RepeatsEveryNumber() => Assert.Equal(
        JsonSerializer.Serialize(Estimator.Estimate(Known), AnalysisJson.Compact),
        JsonSerializer.Serialize(Estimator.Estimate(Known), AnalysisJson.Compact));

    [Fact]
    public void Estimate_TooFewDraws_IsABug() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimator.Estimate(Known with { Draws = 10 }));

    [Fact]
    public void Parameters_AsJson_NameEveryNumber()
    {
        var json = JsonSerializer.Serialize(Estimator.Parameters, AnalysisJson.Compact);

        foreach (var name in new[] { "sigmaLnLength", "api521", "saturatedShare", "efficiencyP05", "pilotMW", "lineEndPx" })
            Assert.Contains(name, json);
    }

    private static double Ratio(QuantityBand band) => band.P95 / band.P05;
}
