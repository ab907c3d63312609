using FlareScope.Core.Calibration;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Calibration;

public sealed class SiteCalibratorTests
{
    private static readonly FlameModelUncertainty Flames = FlameModelUncertainty.Default;
    private static readonly DateTimeOffset Start = new(2026, 5, 1, 10, 0, 0, TimeSpan.Zero);
    private static readonly CalibrationSite Site = new("pad 7", GasSelection.Stated(GasDocument.Parse("apg-mid").Mixture), 0.3);

    [Theory]
    [InlineData(2, SiteModelKind.Bias, "student-t")]
    [InlineData(3, SiteModelKind.Bias, "student-t")]
    [InlineData(4, SiteModelKind.Ridge, "student-t")]
    [InlineData(9, SiteModelKind.Ridge, "student-t")]
    [InlineData(10, SiteModelKind.Huber, "student-t")]
    [InlineData(20, SiteModelKind.Huber, "conformal")]
    [InlineData(29, SiteModelKind.Huber, "conformal")]
    [InlineData(30, SiteModelKind.GaussianProcess, "conformal")]
    public void Calibrate_MorePoints_EarnABetterModel(int points, string model, string interval)
    {
        var document = Calibrate(Line(points)).Document;

        Assert.Equal(model, document.Model);
        Assert.Equal(interval, document.Interval.Kind);
        Assert.Equal(points, document.Points);
        Assert.Equal(0.9, document.Interval.Coverage);
    }

    [Fact]
    public void Calibrate_ThirtyPointsOfOneSize_DoNotEarnAProcess() =>
        Assert.Equal(SiteModelKind.Huber, Calibrate(Line(30, spread: 1.5)).Document.Model);

    [Fact]
    public void Calibrate_MeterTwiceTheLaws_GivesTwiceTheLaws()
    {
        // Two points on a multiple of what tier 2 says: the factor alone must bring every other flame right.
        var points = Line(3).Select(p => p with { FlowKm3Day = 2 * TierTwo(p.Seen) }).ToList();

        var calibration = Calibrate(points).Calibration;

        var flame = new SiteObservation(30, null, 4);
        Assert.Equal(2 * TierTwo(flame), Math.Exp(calibration.Predict(flame, Flames)!.LnMedian), 1e-6);
    }

    // A process corrects the laws: at a meter that says half as much again as they do, more so for large flames, it must say so too.
    [Fact]
    public void Calibrate_FortyPointsAboveTheLaws_ProcessFollowsTheMeter()
    {
        static double Meter(SiteObservation seen) => 1.5 * TierTwo(seen) * Math.Pow(seen.AreaM2!.Value / 25, 0.2);
        var result = Calibrate([.. Line(40).Select(p => p with { FlowKm3Day = Meter(p.Seen) })]);

        Assert.Equal(SiteModelKind.GaussianProcess, result.Document.Model);
        foreach (var area in new[] { 14.0, 27, 52 })
        {
            var seen = new SiteObservation(area, null, 5);
            var told = result.Calibration.Predict(seen, Flames)!;
            Assert.Equal(1, told.Flow.P50 / Meter(seen), 0.03);
            Assert.True(told.Flow.P05 < Meter(seen) && Meter(seen) < told.Flow.P95);
            Assert.Equal(told.Flow.P50 * told.Flow.P50, told.Flow.P05 * told.Flow.P95, 1e-6 * told.Flow.P50 * told.Flow.P50);
        }

        Assert.All(result.Document.Predictions, p => Assert.Equal(1, p.Predicted / p.Metered, 0.05));
    }

    // What the laws alone say stands beside each point: the same as `flame` prints.
    [Fact]
    public void Calibrate_EveryPoint_ShowsTheFlowOfTheLaws() => Assert.All(
        Calibrate(Line(12)).Document.Predictions, p => Assert.Equal(1, p.TierTwo / TierTwo(p.Seen), 1e-9));

    // Nine points on flow = 1.8 A: a slope of 1 is what the prior expects, so nothing is shrunk away.
    [Fact]
    public void Calibrate_ProportionalToArea_PredictsTheLine()
    {
        var calibration = Calibrate(Line(9)).Calibration;

        Assert.Equal(1.8 * 33, Math.Exp(calibration.Predict(new(33, null, 4), Flames)!.LnMedian), 0.2);
        Assert.Equal(1, calibration.Model.Features[0].Coefficient!.Value / calibration.Model.Features[0].Scale, 0.01);
    }

    [Fact]
    public void Predict_OutsideAreasOrWind_IsRefused()
    {
        var calibration = Calibrate(Line(12)).Calibration; // 10 to 60 m2, wind 4 to 6

        Assert.NotNull(calibration.Predict(new(5.1, null, 4), Flames));
        Assert.NotNull(calibration.Predict(new(119, null, 4), Flames));
        Assert.Null(calibration.Predict(new(4.9, null, 4), Flames));
        Assert.Null(calibration.Predict(new(121, null, 4), Flames));
        Assert.Null(calibration.Predict(new(30, null, 1), Flames));
        Assert.Null(calibration.Predict(new(30, null, 9), Flames));
        Assert.Null(calibration.Predict(new(null, 12, 4), Flames));
    }

    [Fact]
    public void Predict_UsedFeatureNotTold_WidensAndSaysSo()
    {
        var points = Line(12).Select((p, i) => p with { FlowKm3Day = p.FlowKm3Day * Math.Exp(0.15 * (p.Seen.WindMS!.Value - 5)) }).ToList();
        var calibration = Calibrate(points).Calibration;

        var told = calibration.Predict(new(30, null, 5), Flames)!;
        var untold = calibration.Predict(new(30, null, null), Flames)!;

        Assert.Empty(told.Missing);
        Assert.Contains("wind", untold.Missing);
        Assert.True(untold.HalfWidthLn > 1.2 * told.HalfWidthLn);
        Assert.Contains(untold.Shares, s => s.Source == "missing-input");
        Assert.Equal(1, untold.Shares.Sum(s => s.ShareOfVariance), 1e-9);
    }

    [Fact]
    public void Predict_SingleFrameAgainstAveragedPoints_CarriesFlicker()
    {
        var averaged = new SiteCalibrator(Flames, CalibrationOptions.Default)
            .Calibrate(Line(12), Site with { Averaged = true }, "00", Start).Calibration;

        var mean = averaged.Predict(new(30, null, 4), Flames)!;
        var frame = averaged.Predict(new(30, null, 4), Flames, singleFrame: true)!;

        var slope = averaged.Model.Features[0].Coefficient!.Value / averaged.Model.Features[0].Scale;
        Assert.Equal(double.Hypot(mean.HalfWidthLn, 1.64485 * 0.25 * slope), frame.HalfWidthLn, 1e-3);
    }

    [Fact]
    public void Calibrate_OneDay_HasNoLeaveOneDayOutAndSaysWhy()
    {
        var document = Calibrate([.. Line(8).Select((p, i) => p with { TimeUtc = Start.AddMinutes(i) })]).Document;

        Assert.Null(document.LeaveOneDayOut);
        Assert.Contains("one day", document.LeaveOneDayOutReason);
        Assert.Null(document.Loo.Intervals!.Mae);
    }

    // Frames of one day share its error: each one looks well predicted by its neighbours, the next day does not.
    [Fact]
    public void Calibrate_DaysWithErrorsOfTheirOwn_LeaveOneDayOutIsWorse()
    {
        var points = new List<MeteredPoint>();
        double[] dayErrors = [0.3, -0.3, 0.25, -0.2, 0.28];
        for (var day = 0; day < 5; day++)
        {
            for (var k = 0; k < 4; k++)
            {
                var area = 15 + 9.0 * ((day + k) % 5);
                points.Add(new(Start.AddDays(day).AddHours(k), 1.8 * area * Math.Exp(dayErrors[day]), new(area, null, 5)));
            }
        }

        var document = Calibrate(points).Document;

        Assert.True(document.LeaveOneDayOut!.Log.Rmse > 1.1 * document.Loo.Log.Rmse);
    }

    [Fact]
    public void Calibrate_UnusableColumns_AreNamed()
    {
        var points = Line(12).Select((p, i) => p with { Seen = p.Seen with { WindMS = i == 3 ? null : p.Seen.WindMS, Night = false } }).ToList();

        var document = Calibrate(points).Document;

        Assert.Contains("wind is missing at 1 of 12 points and is left out", document.Notes);
        Assert.Contains("night never changes and is left out", document.Notes);
        Assert.Equal(["lnArea"], document.Features.Select(f => f.Name));
        Assert.Null(document.Range.WindClasses);
    }

    [Fact]
    public void Calibrate_LengthOnly_UsesTheLength()
    {
        var points = Line(12).Select(p => p with { Seen = p.Seen with { AreaM2 = null, LengthM = Math.Sqrt(p.Seen.AreaM2!.Value / 0.15) } }).ToList();

        var calibration = Calibrate(points).Calibration;

        Assert.Equal("lnLength", calibration.Model.Features[0].Name);
        Assert.Equal(1.8 * 30, Math.Exp(calibration.Predict(new(null, Math.Sqrt(30 / 0.15), 5), Flames)!.LnMedian), 1);
        Assert.Null(calibration.Predict(new(30, null, 5), Flames));
    }

    [Fact]
    public void Calibrate_Smearing_PutsTheMeanAboveTheMedian()
    {
        var calibration = Calibrate(Noisy(24)).Calibration;

        var told = calibration.Predict(new(30, null, 5), Flames)!;
        Assert.True(calibration.SmearingFactor > 1);
        Assert.Equal(Math.Exp(told.LnMedian) * calibration.SmearingFactor, told.Mean, 1e-9);
    }

    // 20 points: the 19th smallest residual of 20; 21 points: the 20th of 21.
    [Theory]
    [InlineData(20, 19)]
    [InlineData(24, 23)]
    [InlineData(60, 55)]
    public void Interval_Conformal_IsTheRightOrderStatistic(int points, int rank)
    {
        var result = Calibrate(Noisy(points));

        Assert.Equal(
            result.Calibration.LeftOutResiduals.Select(Math.Abs).Order().ElementAt(rank - 1), result.Calibration.Interval.HalfWidthLn, 1e-12);
        Assert.Equal((double)rank / points, result.Calibration.Interval.LeftOutCoverage, 1e-12);
    }

    [Fact]
    public void Calibrate_UnsortedTimes_AreSorted()
    {
        var points = Noisy(12);

        Assert.Equal(
            Calibrate(points).Calibration.Fingerprint, Calibrate([.. points.AsEnumerable().Reverse()]).Calibration.Fingerprint);
    }

    [Fact]
    public void Calibrate_BadPoints_AreRefusedByName()
    {
        Assert.Equal("calibration-empty", Fails([]));
        Assert.Equal("calibration-one-point", Fails(Line(1)));
        Assert.Equal("calibration-all-equal", Fails([.. Enumerable.Range(0, 5).Select(i => Point(i, 20, 40))]));
        Assert.Equal("calibration-duplicate-time", Fails([Point(1, 20, 40), Point(1, 30, 50)]));
        Assert.Equal("calibration-mixed-size", Fails([Point(1, 20, 40), Point(2, 30, 50) with { Seen = new(null, 9, null) }]));
        foreach (var bad in new[] { 0, -1, double.NaN, double.PositiveInfinity })
        {
            Assert.Equal("calibration-bad-point", Fails([Point(1, 20, bad), Point(2, 30, 50)]));
            Assert.Equal("calibration-bad-point", Fails([Point(1, bad, 40), Point(2, 30, 50)]));
        }

        Assert.Equal("calibration-bad-point", Fails([Point(1, 20, 40) with { Seen = new(20, null, -1) }, Point(2, 30, 50)]));
        Assert.Equal("calibration-bad-point", Fails([Point(1, 20, 40) with { Seen = new(null, null, 3) }, Point(2, 30, 50)]));
        Assert.Equal("calibration-bad-point", Fails([Point(1, 20, 40) with { Seen = new(20, null, null, 101) }, Point(2, 30, 50)]));

        static string Fails(IReadOnlyList<MeteredPoint> points)
        {
            var wrong = Assert.Throws<UserInputException>(() => Calibrate(points));
            Assert.DoesNotContain('\n', wrong.Message);
            return wrong.Code;
        }
    }

    private static CalibrationResult Calibrate(IReadOnlyList<MeteredPoint> points) =>
        new SiteCalibrator(Flames, CalibrationOptions.Default).Calibrate(points, Site, "00", Start);

    private static double TierTwo(SiteObservation seen) => new FlameCalculator(Flames)
        .Calculate(new FlameRequest(seen.LengthM, seen.AreaM2, Site.TipDiameterM, seen.WindMS, Site.Gas, Draws: 100)).Combined.WeightedMeanMW
        / Site.Gas.Mixture.LowerHeatingValue(Core.Units.ReferenceState.Celsius20) * 86.4;

    private static MeteredPoint Point(int hour, double area, double flow) => new(Start.AddHours(hour), flow, new(area, null, null));

    /// <summary>Points on flow = 1.8 × area, areas from 10 to 60 m², wind 4 to 6 m/s, one a day.</summary>
    private static List<MeteredPoint> Line(int count, double spread = 6) =>
    [
        .. Enumerable.Range(0, count).Select(i =>
        {
            var area = 10 * Math.Pow(spread, count == 1 ? 0 : (double)i / (count - 1));
            return new MeteredPoint(Start.AddDays(i), 1.8 * area, new(area, null, 4 + i % 3));
        }),
    ];

    private static List<MeteredPoint> Noisy(int count)
    {
        var random = new Core.Statistics.SeededRandom(11);
        return [.. Line(count).Select(p => p with { FlowKm3Day = p.FlowKm3Day * Math.Exp(0.2 * random.NextNormal()) })];
    }
}
