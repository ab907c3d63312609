using FlareScope.Core.Analysis;
using FlareScope.Core.Calibration;
using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Flames;

/// <summary>What an answer says beside its intervals: warnings, accounting lines, nulls, routes; a few draws are enough for them.</summary>
public sealed class FlowAnswerTests
{
    private static readonly FlowEstimator Estimator = new(FlameModelUncertainty.Default);
    private static readonly FlameModelUncertainty Model = FlameModelUncertainty.Default;

    private static readonly FlowInputs Known = KnownFlare.Inputs with { Draws = 400 };

    [Fact]
    public void Estimate_NoScale_IsAnIndexAndNulls()
    {
        var estimate = Estimator.Estimate(Known with { Scale = null });

        Assert.Equal(1, estimate.Tier);
        Assert.NotNull(estimate.RelativeIndex);
        Assert.Null(estimate.HeatReleaseMW);
        Assert.Null(estimate.GasFlow);
        Assert.Null(estimate.Co2);
        Assert.Null(estimate.Ch4);
        Assert.Null(estimate.BlackCarbon);
        Assert.Empty(estimate.Accounting);
        Assert.Contains(WarningCodes.NoScale, estimate.Warnings);
    }

    [Theory]
    [InlineData(true, WarningCodes.NoFlame)]
    [InlineData(false, WarningCodes.NoFlamePixels)]
    public void Estimate_NoFlame_KnowsNothing(bool smoke, string warning)
    {
        var estimate = Estimator.Estimate(Known with { Flame = null, SmokeSeen = smoke });

        Assert.Null(estimate.RelativeIndex);
        Assert.Null(estimate.HeatReleaseMW);
        Assert.Equal([warning], estimate.Warnings);
    }

    [Fact]
    public void Estimate_PictureProblems_AreNamed()
    {
        var flame = Known.Flame!;

        Assert.Contains(WarningCodes.SaturatedCore, Warnings(flame with { SaturatedFraction = 0.5 }));
        Assert.Contains(WarningCodes.CutByFrame, Warnings(flame with { TouchesFrameEdge = true }));
        Assert.Contains(WarningCodes.BoxOnly, Warnings(flame with { AreaPx = 0 }));
        Assert.Contains(WarningCodes.RoutesDisagree, Warnings(flame with { AreaPx = 500 }));
        Assert.Contains(WarningCodes.Implausible, Warnings(flame with { LengthPx = 1500 }));

        IReadOnlyList<string> Warnings(FlameObservation f) => Estimator.Estimate(Known with { Flame = f }).Warnings;
    }

    [Fact]
    public void Estimate_Pilot_HasHeatButNoVolume()
    {
        var pilot = Estimator.Estimate(Known with { Flame = Known.Flame! with { LengthPx = 12, AreaPx = 22 } });

        Assert.Contains(WarningCodes.PilotOrLow, pilot.Warnings);
        Assert.NotNull(pilot.HeatReleaseMW);
        Assert.Null(pilot.GasFlow);
        Assert.Null(pilot.Co2);
        Assert.Empty(pilot.Accounting);
    }

    [Fact]
    public void Estimate_Smoke_MeansMoreBlackCarbonAndTheSootingVariant()
    {
        var clean = Estimator.Estimate(Known);
        var smoky = Estimator.Estimate(Known with { SmokeSeen = true });

        Assert.True(smoky.BlackCarbon!.P50 > 5 * clean.BlackCarbon!.P50);
        Assert.Equal(["eta-0.98", "field", "sootless", "fe-0.98", "eta-0.98", "2024", "default"], clean.Accounting.Select(a => a.Variant));
        Assert.Equal("sooting", smoky.Accounting[2].Variant);
        Assert.Equal(clean.GasFlow!.P50 * 3.1191, clean.Accounting[1].Co2TPerDay, 0.01 * clean.GasFlow.P50);
    }

    // Science notes, ground.md section 4: opacity classes multiply the black carbon by 1, 2, 4 and 8.
    [Fact]
    public void Estimate_MeasuredOpacity_ChoosesTheClass()
    {
        var faint = Estimator.Estimate(Known with { SmokeSeen = true, OpacityPercent = 10 }).BlackCarbon!;
        var dense = Estimator.Estimate(Known with { SmokeSeen = true, OpacityPercent = 80 }).BlackCarbon!;
        var clear = Estimator.Estimate(Known with { SmokeSeen = true, OpacityPercent = 2 });

        Assert.Equal(8, dense.P50 / faint.P50, 1e-6);
        Assert.Equal("sootless", clear.Accounting[2].Variant);
    }

    [Fact]
    public void Estimate_AssumedGas_ShowsTheReadyFactorsOfTheOrder() => Assert.Contains(
        Estimator.Estimate(Known with { Gas = GasPresets.Unknown }).Accounting, a => a is { Method: "order371", Variant: "table-2.1-apg" });

    [Theory]
    [InlineData(0.30, false)]
    [InlineData(0.31, true)]
    public void Estimate_ClippedCore_CountsAboveThreeTenths(double share, bool named)
    {
        var estimate = Estimator.Estimate(Known with { Flame = Known.Flame! with { SaturatedFraction = share } });

        Assert.Equal(named, estimate.Warnings.Contains(WarningCodes.SaturatedCore));
        // Threshold of the outline 0.30 instead of 0.10 in ln(area): its share of the variance grows about ninefold.
        Assert.InRange(Share(estimate, "mask"), named ? 0.08 : 0.001, named ? 0.5 : 0.04);
    }

    [Fact]
    public void Estimate_FlameOfAFewPixels_IsMostlyItsEdge()
    {
        // The same flame four and forty times farther: 0.7 px at each end and along the outline.
        Assert.True(Share(Scaled(1), "mask") < Share(Scaled(4), "mask"));
        Assert.True(Share(Scaled(4), "mask") < 0.5 * Share(Scaled(40), "mask"));

        static FlareEstimate Scaled(double farther) => Estimator.Estimate(Known with
        {
            Flame = Known.Flame! with { AreaPx = 6000 / farther / farther, LengthPx = 200 / farther },
            Scale = new(0.06 * farther, 0.03, "scale-line"),
        });
    }

    [Fact]
    public void Estimate_BoxWithoutLength_IsNoBoxOnly() => Assert.DoesNotContain(
        WarningCodes.BoxOnly, Estimator.Estimate(Known with { Flame = Known.Flame! with { AreaPx = 1 } }).Warnings);

    // Methane: 1000 m3 at 20 °C are 41.57 kmol, 1.83 t of CO2 burnt out.
    [Fact]
    public void Estimate_Accounting_IsOfTheMedianFlow()
    {
        var estimate = Estimator.Estimate(Known with { Gas = GasSelection.Stated(GasPresets.Methane) });
        var flow = estimate.GasFlow!.P50;
        var lines = estimate.Accounting;

        Assert.Equal(flow * 1000 / 24.0549 * 44.0095 / 1000 * 0.98, lines.Single(l => l.Method == "carbon-balance").Co2TPerDay, 0.003 * flow);
        Assert.Equal(flow * 2.75, lines.Single(l => l.Method == "seed-2.75").Co2TPerDay, 1e-6 * flow);
        Assert.Single(lines, l => l.Method == "epa-w");
        Assert.DoesNotContain(lines, l => l.Variant == "table-2.1-apg");
        Assert.All(lines, l => Assert.False(string.IsNullOrWhiteSpace(l.Source)));
        Assert.Contains("371", lines.First(l => l.Method == "order371").Source, StringComparison.Ordinal);
    }

    [Fact]
    public void EmissionsPerVolume_Methane_IsWhatTheEfficiencyLeaves()
    {
        var factors = EmissionsPerVolume.Of(GasSelection.Stated(GasPresets.Methane), EmissionPriors.Default);

        // Efficiency: logit-normal with 93 and 99.8 % as its ends, median 98.8 %, mean 98 %.
        Assert.InRange(factors.Co2Median, 1.8296 * 0.978, 1.8296 * 0.988);
        Assert.InRange(factors.Co2SigmaLn, 0.05, 0.07); // 0.05 per heat, and the efficiency
        Assert.Equal(0.6669 * 0.0121, factors.Ch4Median, 0.0004);
        Assert.Equal(1.09, factors.Ch4SigmaLn, 0.05);
    }

    [Fact]
    public void EmissionsPerVolume_GasWithoutMethane_HasNoSlip()
    {
        var factors = EmissionsPerVolume.Of(GasDocument.Parse("""{"molePercent":{"C3H8":100}}"""), EmissionPriors.Default);

        Assert.Equal(0, factors.Ch4Median);
        Assert.Equal(0, factors.Ch4SigmaLn);
        Assert.True(factors.Co2Median > 5);
    }

    [Theory]
    [InlineData(49.9, false)]
    [InlineData(50, true)]
    [InlineData(350, true)]
    [InlineData(350.1, false)]
    public void Routes_EmissivePower_IsThatOfFlames(double kilowatts, bool inRange)
    {
        var routes = Flame(new(12, 36, 0.30, null, Known.Gas) { EmissivePowerKWM2 = kilowatts, RadiantMW = 5 }).Routes;

        Assert.Equal(inRange, routes.Single(r => r.Name == "solid-flame").InRange);
        Assert.True(routes.Single(r => r.Name == "radiant-tan").InRange);
        Assert.True(routes.Single(r => r.Name == "radiant-kent").InRange);
    }

    // The area's law is one of tips; on a ground burner the visible area starts above the virtual origin.
    [Fact]
    public void Routes_Area_HoldsForTipsAndSaysItsPart()
    {
        var both = Flame(new(12, 21.6, 0.30, 2, Known.Gas)).Routes.Single(r => r.Name == "area");
        var alone = Flame(new(null, 21.6, 0.30, 2, Known.Gas)).Routes.Single(r => r.Name == "area");
        var ground = Flame(new(12, 21.6, 3, 2, Known.Gas) { Burner = BurnerKind.Ground }).Routes.Single(r => r.Name == "area");

        Assert.True(both.InRange);
        Assert.False(ground.InRange);
        Assert.InRange(Percent(both.Note!), 1, 99);
        Assert.Equal(100, Percent(alone.Note!));

        static double Percent(string note) => double.Parse(note.Split(';')[1].Split('%')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Explanation_FlowAndShares_AreThoseOfTheAnswer()
    {
        var document = Flame(new(12, 21.6, 0.30, 2, Known.Gas) { Explain = true });
        var steps = document.Explanation!;

        var flow = 86.4 * document.Combined.WeightedMeanMW / Known.Gas.Mixture.LowerHeatingValue(Core.Units.ReferenceState.Celsius20);
        Assert.Contains(FormattableString.Invariant($"{flow:0.00} thousand m3/day"), steps.Single(s => s.Quantity == "gas flow").Result, StringComparison.Ordinal);
        var shares = steps.Single(s => s.Quantity == "what the interval is made of").Result;
        var percents = System.Text.RegularExpressions.Regex.Matches(shares, @"(\d+) %").Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.InRange(percents.Sum(), 98, 102);
    }

    [Fact]
    public void Calculate_CalibrationThatWantsTheWind_SaysWhatIsMissing()
    {
        var start = new DateTimeOffset(2026, 5, 1, 10, 0, 0, TimeSpan.Zero);
        var points = Enumerable.Range(0, 12).Select(i => new MeteredPoint(
            start.AddDays(i), 1.8 * (10 + (4 * i)) * Math.Exp(0.1 * (i % 3)), new(10 + (4 * i), null, 4 + (i % 3)))).ToList();
        var calibration = new SiteCalibrator(Model, CalibrationOptions.Default)
            .Calibrate(points, new("pad 7", GasSelection.Stated(GasPresets.ApgMid), 0.3), "00", start).Calibration;

        var told = Flame(new(null, 30, 0.3, 5, Known.Gas) { Calibration = calibration }).Calibrated!;
        var untold = Flame(new(null, 30, 0.3, null, Known.Gas) { Calibration = calibration }).Calibrated!;
        var outside = Flame(new(null, 300, 0.3, 5, Known.Gas) { Calibration = calibration }).Calibrated!;

        Assert.Empty(told.Warnings);
        Assert.Equal([WarningCodes.CalibrationInputMissing], untold.Warnings);
        Assert.True(untold.GasFlow!.P95 / untold.GasFlow.P05 > told.GasFlow!.P95 / told.GasFlow.P05);
        Assert.Equal([WarningCodes.OutsideCalibration], outside.Warnings);
        Assert.Null(outside.GasFlow);
    }

    // Methane: 802.6 MJ/kmol over 24.0549 m3/kmol is 33.37 MJ/m3; science notes, ground.md section 0.
    [Fact]
    public void Calculate_GasFlow_IsHeatOverHeatingValue()
    {
        var combined = Flame(new(12, null, 0.30, 2, GasSelection.Stated(GasPresets.Methane))).Combined;

        Assert.Equal(86.4 / 33.37, combined.GasFlow.P50 / combined.HeatReleaseMW.P50, 0.05); // of 200 draws
    }

    [Fact]
    public void Calculate_WhatWasNotTold_IsNamed()
    {
        string[] gaps = [WarningCodes.GasAssumed, WarningCodes.WindUnknown, WarningCodes.DiameterUnknown];

        Assert.Equal(gaps, Flame(new(12, null, null, null, GasPresets.Unknown)).Warnings.Intersect(gaps));
        Assert.Empty(Flame(new(12, null, 0.30, 2, Known.Gas)).Warnings.Intersect(gaps));
    }

    // API 521 is made for 1 MW and more, which is about 2.6 m.
    [Theory]
    [InlineData(1.6, true)]
    [InlineData(12, false)]
    public void Calculate_FlameBelowItsLaws_IsOutOfRange(double length, bool named) =>
        Assert.Equal(named, Flame(new(length, null, 0.1, 2, Known.Gas)).Warnings.Contains(WarningCodes.OutOfRange));

    // Three diameters of a tip of 0.6 m are 1.8 m, and either flame gives more than a pilot's 0.2 MW.
    [Theory]
    [InlineData(1.7, true)]
    [InlineData(1.9, false)]
    public void Calculate_FlameOfLessThanThreeDiameters_IsAPilot(double length, bool named)
    {
        var document = Flame(new(length, null, 0.6, 2, Known.Gas));

        Assert.True(document.Combined.HeatReleaseMW.P50 > 0.2);
        Assert.Equal(named, document.Warnings.Contains(WarningCodes.PilotOrLow));
    }

    [Fact]
    public void Calculate_FiguresAtTheirBounds_AreTaken()
    {
        var request = new FlameRequest(500, null, 20, 100, Known.Gas);

        Assert.Equal(500, Flame(request).Inputs.LengthM);
        Assert.Equal(0, Flame(request with { LengthM = 12, WindSpeedMS = 0 }).Inputs.WindMS);
    }

    // A scene follows a law of the regime that its own flame chooses, and departs from it by the declared scatter.
    [Theory]
    [InlineData(0.5, 0.3)]
    [InlineData(20, 0.3)]
    [InlineData(200, 0.3)]
    [InlineData(20, 0.02)]
    [InlineData(10, 3.0)]
    public void Draw_OneScene_FollowsTheLawsOfItsOwnFlame(double heat, double diameter)
    {
        var conditions = new FlameConditions(GasPresets.ApgMid, diameter, 2);
        var random = new SeededRandom(21);
        var settled = 0;
        for (var i = 0; i < 60; i++)
        {
            var again = random;
            var scene = Model.Draw(ref random, heat, conditions);
            var (_, lengthNormal, areaNormal) = (again.NextDouble(), again.NextNormal(), again.NextNormal());
            var law = FlameLengthLaws.Get(scene.LawName);

            Assert.Equal(scene.WindLnLength * Model.WindAreaPerLength, scene.WindLnArea, 1e-12);
            Assert.Equal(Model.LnAreaResidual(law, lengthNormal, areaNormal), scene.LnAreaResidual, 1e-12);
            var usual = scene with { LnLengthResidual = Model.SigmaLnLength * lengthNormal };
            Assert.Equal(Model.SigmaLnLengthOf(law, usual.MeanLengthM(heat, conditions), conditions) * lengthNormal, scene.LnLengthResidual, 1e-12);

            var length = scene.MeanLengthM(heat, conditions);
            var regime = RegimePolicy.Default.Choose(conditions, length).Answering(length, conditions);
            settled += regime.Laws.Any(w => w.Law.Name == scene.LawName) && regime.VirtualOriginM == scene.VirtualOriginM ? 1 : 0;
        }

        Assert.InRange(settled, 50, 60);
    }

    // A uniform number below the first law's weight picks it, one above all but the last picks that.
    [Fact]
    public void Draw_ManyScenes_PickEveryLawOfTheRegime()
    {
        var conditions = new FlameConditions(GasPresets.ApgMid, 0.3, 2);
        var random = new SeededRandom(22);
        var names = Enumerable.Range(0, 200).Select(_ => Model.Draw(ref random, 20, conditions).LawName).ToArray();
        var laws = RegimePolicy.Default.Choose(conditions, lengthM: null).Laws;

        foreach (var (law, weight) in laws)
            Assert.Equal(weight, names.Count(n => n == law.Name) / 200.0, 0.12);
    }

    private static FlameDocument Flame(FlameRequest request) => new FlameCalculator(Model).Calculate(request with { Draws = 200 });

    private static double Share(FlareEstimate estimate, string source) =>
        estimate.DominantUncertainty.Single(s => s.Source == source).ShareOfVariance;
}
