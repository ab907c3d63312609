using FlareScope.Core.Calibration;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Calibration;

/// <summary>What a calibration takes, where it holds, and how its interval and scores follow from its own left-out residuals.</summary>
public sealed class CalibrationEdgesTests
{
    private static readonly DateTimeOffset Start = new(2026, 5, 1, 10, 0, 0, TimeSpan.Zero);
    private static readonly CalibrationSite Site = new("pad 7", GasSelection.Stated(GasPresets.ApgMid), 0.3);

    [Theory]
    [InlineData("flowKm3Day20C", 1e6, null, null, null, null, true)]
    [InlineData("flowKm3Day20C", 1.1e6, null, null, null, null, false)]
    [InlineData("areaM2", null, 1e5, null, null, null, true)]
    [InlineData("areaM2", null, 1.1e5, null, null, null, false)]
    [InlineData("lengthM", null, null, 500.0, null, null, true)]
    [InlineData("lengthM", null, null, 501.0, null, null, false)]
    [InlineData("lengthM", null, null, 0.0, null, null, false)]
    [InlineData("windMS", null, null, null, 0.0, null, true)]
    [InlineData("windMS", null, null, null, 100.0, null, true)]
    [InlineData("windMS", null, null, null, 100.1, null, false)]
    [InlineData("opacityPercent", null, null, null, null, 0.0, true)]
    [InlineData("opacityPercent", null, null, null, null, 100.0, true)]
    [InlineData("opacityPercent", null, null, null, null, -0.1, false)]
    public void Check_EndsOfEveryColumn_AreTakenAndNoMore(
        string column, double? flow, double? area, double? length, double? wind, double? opacity, bool taken)
    {
        var point = new MeteredPoint(Start, flow ?? 40, new(area ?? 20, length, wind, opacity));

        var wrong = Record.Exception(() => CalibrationPoints.Check(point, "points.csv, line 7"));

        if (taken)
            Assert.Null(wrong);
        else
            Assert.StartsWith($"points.csv, line 7: {column} is ", Assert.IsType<UserInputException>(wrong).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Checked_MixedSizes_NeedOneThatEveryPointTells()
    {
        var both = Point(0, 20, 30) with { Seen = new(20, 9, null) };

        Assert.Equal(2, CalibrationPoints.Checked([both, Point(1, 30, 50)]).Count);
        Assert.Equal(2, CalibrationPoints.Checked([both, Point(1, 30, 50) with { Seen = new(null, 11, null) }]).Count);
        // One flow at two flames, or two flows at one flame, still tell something.
        Assert.Equal(2, CalibrationPoints.Checked([Point(0, 20, 40), Point(1, 30, 40)]).Count);
        Assert.Equal(2, CalibrationPoints.Checked([Point(0, 20, 40), Point(1, 20, 50)]).Count);
    }

    [Theory]
    [InlineData(5.0, null, 4.0, true)] // half of the smallest area
    [InlineData(4.99, null, 4.0, false)]
    [InlineData(120.0, null, 4.0, true)] // twice the largest
    [InlineData(120.1, null, 4.0, false)]
    [InlineData(null, 20.0, 4.0, false)] // points by area say nothing of a length
    [InlineData(30.0, null, null, true)] // a wind nobody told is not outside
    [InlineData(30.0, null, 2.99, false)]
    [InlineData(30.0, null, 3.0, true)]
    [InlineData(30.0, null, 8.0, true)]
    [InlineData(30.0, null, 8.01, false)]
    public void Holds_AreasAndWindClass_OfThePoints(double? area, double? length, double? wind, bool holds) =>
        Assert.Equal(holds, Range(new(10, 60), null).Holds(new(area, length, wind), 2));

    [Theory]
    [InlineData(7.08, true)] // 10 / √2
    [InlineData(7.06, false)]
    [InlineData(28.28, true)] // 20 √2
    [InlineData(28.29, false)]
    public void Holds_Lengths_ReachTheRootOfTheFactor(double length, bool holds) =>
        Assert.Equal(holds, Range(null, new(10, 20)).Holds(new(30, length, 4), 2));

    [Fact]
    public void Holds_NoSizeAtAll_IsNowhere() => Assert.False(Range(null, null).Holds(new(30, 12, 4), 2));

    [Fact]
    public void Calibrate_Range_IsThatOfThePoints()
    {
        var range = Calibrate(Line(12)).Document.Range;

        Assert.Equal(10, range.AreaM2!.Low, 1e-9);
        Assert.Equal(60, range.AreaM2.High, 1e-9);
        Assert.Equal(18, range.FlowKm3Day.Low, 1e-9);
        Assert.Equal(108, range.FlowKm3Day.High, 1e-9);
        Assert.Equal(new Interval(4, 6), range.WindMS);
        Assert.Equal(["moderate"], range.WindClasses!);
        Assert.Null(range.LengthM);
        Assert.Equal((Start, Start.AddDays(11), 12), (range.From, range.To, range.Days));
    }

    // Points on a line leave nothing over; the interval then stands at what a certified meter scatters: 0.03.
    [Fact]
    public void Interval_PerfectLine_IsThatOfTheMeter()
    {
        var interval = Calibrate(Line(12)).Calibration.Interval;

        Assert.Equal(0.03 * 1.6449, interval.HalfWidthLn, 1e-4);
        Assert.Equal(Math.Exp(interval.HalfWidthLn), interval.Factor, 1e-12);
        Assert.Equal(1, interval.LeftOutCoverage);
    }

    // Student: t(0.95; n - p) times the root mean square of the left-out residuals, p / (n + p) of it the fit's.
    [Theory]
    [InlineData(6)]
    [InlineData(15)]
    public void Interval_FewPoints_IsStudents(int points)
    {
        var calibration = Calibrate(Noisy(points)).Calibration;
        var (interval, residuals) = (calibration.Interval, calibration.LeftOutResiduals);
        var parameters = points * interval.ParameterShare / (1 - interval.ParameterShare);

        Assert.InRange(parameters, 1, points == 6 ? 2 : 6); // a line; or all features, shrunk
        Assert.Equal(
            StudentDistribution.P95(points - parameters) * Math.Sqrt(residuals.Sum(e => e * e) / points), interval.HalfWidthLn, 1e-9);
        Assert.Equal(residuals.Count(e => Math.Abs(e) <= interval.HalfWidthLn) / (double)points, interval.LeftOutCoverage, 1e-12);
    }

    // One factor from two points that the laws call by 1.5 and 2 times too low: median between them, scatter drawn to 0.25.
    [Fact]
    public void Interval_OneFactor_ShrinksTheScatterToThePrior()
    {
        var told = Calibrate([TimesTheLaws(0, 20, 1.5), TimesTheLaws(1, 40, 2)]).Calibration;
        var apart = Math.Log(2 / 1.5);
        var scatter = (4 * 0.25 * 0.25 + 2 * apart * apart / (1 + 1.0) / 2) / 5; // two residuals, each wider by 1 + 1/(2 - 1)

        Assert.Equal(apart, Math.Abs(told.LeftOutResiduals[0]), 1e-6);
        Assert.InRange(told.Interval.ParameterShare, 0.25, 0.34); // 1 / (1/σ² + 2/s²) over it and s²: below a third
        Assert.Equal(
            StudentDistribution.P95(5) * Math.Sqrt(scatter / (1 - told.Interval.ParameterShare)), told.Interval.HalfWidthLn, 1e-6);
    }

    [Fact]
    public void Smearing_FewPoints_IsThatOfALogNormalDrawnToThePrior()
    {
        var few = Calibrate(Noisy(12)).Calibration;
        var many = Calibrate(Noisy(20)).Calibration;

        Assert.Equal(Math.Exp((4 * 0.0625 + few.LeftOutResiduals.Sum(e => e * e)) / 16 / 2), few.SmearingFactor, 1e-12);
        Assert.Equal(many.LeftOutResiduals.Average(Math.Exp), many.SmearingFactor, 1e-12);
    }

    [Fact]
    public void Document_Predictions_StandBesideMeterAndLaws()
    {
        var (calibration, document) = Calibrate([.. Noisy(12).AsEnumerable().Reverse()]);
        var points = Noisy(12);

        Assert.Equal(points.Select(p => p.TimeUtc), document.Predictions.Select(p => p.TimeUtc));
        Assert.Equal(points.Select(p => p.FlowKm3Day), document.Predictions.Select(p => p.Metered));
        for (var i = 0; i < 12; i++)
        {
            var said = document.Predictions[i];
            Assert.Equal(calibration.LeftOutResiduals[i], Math.Log(said.Metered / said.Predicted), 1e-9);
            Assert.Equal(calibration.Interval.HalfWidthLn, Math.Log(said.P95 / said.Predicted), 1e-9);
            Assert.Equal(calibration.Interval.HalfWidthLn, Math.Log(said.Predicted / said.P05), 1e-9);
        }

        Assert.Equal(document.Predictions.Average(p => Math.Abs(p.TierTwo - p.Metered)), document.TierTwo.Mae, 1e-9);
        Assert.Equal(document.Predictions.Average(p => Math.Abs(p.Predicted - p.Metered)), document.Loo.Mae, 1e-9);
        Assert.Equal(document.Predictions.Average(p => Math.Abs(Math.Log(p.Predicted / p.Metered))), document.Loo.Log.Mae, 1e-9);
        Assert.Equal(document.Predictions.Average(p => Math.Log(p.Predicted / p.Metered)), document.Loo.Log.Bias, 1e-9);
        Assert.Null(document.TierTwo.Intervals);
        Assert.Null(document.LeaveOneDayOutReason);
    }

    // A point a day: leaving a day out is leaving a point out.
    [Fact]
    public void LeaveOneDayOut_PointADay_IsLeaveOneOut()
    {
        var document = Calibrate(Noisy(12)).Document;

        Assert.Equal(document.Loo.Log.Rmse, document.LeaveOneDayOut!.Log.Rmse, 1e-9);
    }

    // A ridge leaves points out by a formula; fitting the others again must say the same.
    [Fact]
    public void LeaveOneOut_Ridge_IsThatOfFittingAgain()
    {
        var document = Calibrate(Noisy(8)).Document;

        Assert.Equal(document.LeaveOneDayOut!.Log.Rmse, document.Loo.Log.Rmse, 1e-7);
    }

    [Fact]
    public void Calibrate_MorePointsThanAProcessBears_AreFittedRobustly()
    {
        var options = CalibrationOptions.Default with { MaxProcessPoints = 30 };
        string Model(int points) => new SiteCalibrator(FlameModelUncertainty.Default, options).Calibrate(Noisy(points), Site, "00", Start).Document.Model;

        Assert.Equal(SiteModelKind.GaussianProcess, Model(30));
        Assert.Equal(SiteModelKind.Huber, Model(31));
    }

    [Theory]
    [InlineData(12, new[] { "lnArea", "lnSlenderness", "wind", "windSquared", "opacity", "night" })]
    [InlineData(30, new[] { "lnArea", "lnSlenderness", "wind", "opacity", "night" })] // a process bends by itself
    [InlineData(8, new[] { "lnArea" })]
    [InlineData(3, new string[0])]
    public void Calibrate_EverythingTold_UsesTheFeaturesOfItsModel(int count, string[] names)
    {
        var points = Noisy(count).Select((p, i) => p with { Seen = p.Seen with { LengthM = 8 + i % 5, OpacityPercent = 10 * (i % 4), Night = i % 2 == 0 } }).ToList();
        var features = Calibrate(points).Document.Features;

        Assert.Equal(names, features.Select(f => f.Name));
        if (features.FirstOrDefault(f => f.Name == "night") is { } night)
            Assert.Equal((0.5, 0.5), (Math.Round(night.Centre, 9), Math.Round(night.Scale, 9)));
        if (features.FirstOrDefault(f => f.Name == "opacity") is { } opacity)
            Assert.Equal(points.Average(p => p.Seen.OpacityPercent!.Value) / 100, opacity.Centre, 1e-9);
        if (features.FirstOrDefault(f => f.Name == "lnSlenderness") is { } slender)
            Assert.Equal(points.Average(p => Math.Log(p.Seen.LengthM!.Value * p.Seen.LengthM.Value / p.Seen.AreaM2!.Value)), slender.Centre, 1e-9);
    }

    // What a feature explains of the flow is what not knowing it leaves open.
    [Fact]
    public void MissingSigma_LinearModel_IsTheCoefficientPerSpread()
    {
        var points = Line(12).Select(p => p with { FlowKm3Day = p.FlowKm3Day * Math.Exp(0.1 * p.Seen.WindMS!.Value) }).ToList();

        Assert.All(Calibrate(points).Document.Features, f => Assert.Equal(Math.Abs(f.Coefficient!.Value), f.MissingSigma, 1e-9));
    }

    private static CalibrationRange Range(Interval? area, Interval? length) =>
        new(area, length, new(3, 8), ["moderate"], new(1, 2), Start, Start, 1);

    private static CalibrationResult Calibrate(IReadOnlyList<MeteredPoint> points) =>
        new SiteCalibrator(FlameModelUncertainty.Default, CalibrationOptions.Default).Calibrate(points, Site, "00", Start);

    private static MeteredPoint Point(int hour, double area, double flow) => new(Start.AddHours(hour), flow, new(area, null, null));

    private static MeteredPoint TimesTheLaws(int day, double area, double factor)
    {
        var heat = new FlameCalculator(FlameModelUncertainty.Default)
            .Calculate(new FlameRequest(null, area, Site.TipDiameterM, 4, Site.Gas, Draws: 100)).Combined.WeightedMeanMW;
        return new(Start.AddDays(day), factor * heat / Site.Gas.Mixture.LowerHeatingValue(Core.Units.ReferenceState.Celsius20) * 86.4, new(area, null, 4));
    }

    private static List<MeteredPoint> Line(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i =>
        {
            var area = 10 * Math.Pow(6, (double)i / (count - 1));
            return new MeteredPoint(Start.AddDays(i), 1.8 * area, new(area, null, 4 + i % 3));
        }),
    ];

    private static List<MeteredPoint> Noisy(int count)
    {
        var random = new SeededRandom(11);
        return [.. Line(count).Select(p => p with { FlowKm3Day = p.FlowKm3Day * Math.Exp(0.2 * random.NextNormal()) })];
    }
}
