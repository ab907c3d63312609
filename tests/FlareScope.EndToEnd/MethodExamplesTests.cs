using System.Globalization;
using FlareScope.Cli.Calibrating;
using FlareScope.Core.Analysis;
using FlareScope.Core.Calibration;
using FlareScope.Core.Detection;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Totals;

namespace FlareScope.EndToEnd;

/// <summary>The worked examples of docs/method: the page prints what the code gives, in both languages.</summary>
public sealed class MethodExamplesTests(ITestOutputHelper output)
{
    [Fact]
    public void CalibrationPage_WorkedExample_PrintsWhatTheCodeGives()
    {
        var points = PointsFile.Read(Path.Combine(Root(), "docs/method/examples/simulated-site-points.csv"));
        var site = new CalibrationSite("example", GasDocument.Parse("apg-mid"), TipDiameterM: 0.3);
        var answer = new SiteCalibrator(FlameModelUncertainty.Default, CalibrationOptions.Default)
            .Calibrate(points.Points, site, points.Sha256, DateTimeOffset.UnixEpoch).Document;

        Assert.Equal("huber", answer.Model);
        PageSays("calibration",
            (answer.Loo.Mae, "0.00"), (answer.Loo.Rmse, "0.00"), (answer.Loo.Mape * 100, "0.0"), (answer.Loo.R2!.Value, "0.000"),
            (answer.LeaveOneDayOut!.Mae, "0.00"), (answer.LeaveOneDayOut.Mape * 100, "0.0"), (answer.Interval.Factor, "0.00"), (answer.Range.AreaM2!.High, "0.00"));
    }

    [Fact]
    public void UncertaintyPage_WorkedExample_PrintsWhatTheCodeGives()
    {
        var start = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        var errors = new Dictionary<string, double> { ["flame-model"] = 0.50, ["scale"] = 0.10, ["wind"] = 0.25, ["flicker"] = 0.28 };
        var hours = Enumerable.Range(0, 30 * 24 + 1).Select(h => new TimedFlow(start.AddHours(h), 40, errors)).ToList();
        var month = PeriodTotals.Sum(hours, start, start.AddDays(30), TotalOptions.Default).Amount!;
        var hour = PeriodTotals.Sum(hours, start, start.AddHours(1), TotalOptions.Default).Amount!;
        var night = PeriodTotals.Sum(hours.Where(f => f.Time.Hour is >= 6 and <= 18), start, start.AddDays(30), TotalOptions.Default);

        PageSays("uncertainty",
            (month.P05, "0"), (month.P50, "0"), (month.P95, "0"), (hour.P95 / hour.P05, "0.0"), (month.P95 / month.P05, "0.0"),
            (night.TrapezoidOfMedians!.Value, "0"), (night.CoveredShare * 100, "0"));
    }

    [Fact]
    public void DetectorEvaluationPage_WorkedExample_PrintsWhatTheCodeGives()
    {
        // Flames are 100 x 100 px; a found box covers so many hundredths of the one at its place.
        static PixelBox At(int place, int hundredths = 100) => new(1000 * place, 0, hundredths, 100);
        static LabelledBox Flame(int place) => new(DetectionClass.Flame, At(place));
        static Detection Found(int place, double score, int hundredths = 100) => new(DetectionClass.Flame, score, At(place, hundredths));
        EvaluatedImage[] images =
        [
            new("one", "example", [Flame(0), Flame(1), Flame(2)], [Found(0, .95, 90), Found(1, .90, 60), Found(9, .30)]),
            new("two", "example", [Flame(0), Flame(1)], [Found(0, .60)]),
            new("three", "example", [], [Found(0, .80)]),
            new("four", "example", [], []),
        ];
        var result = DetectionEvaluator.Evaluate(images, new EvaluationOptions { Resamples = 0, Confidence = .5 });
        var flame = result.Classes.Flame;

        PageSays("detector-evaluation",
            (flame.Ap50!.Value, "0.0000"), (flame.Ap5095!.Value, "0.0000"), (flame.Precision!.Value, "0.00"), (flame.Recall!.Value, "0.00"),
            (flame.F1!.Value, "0.000"), (result.Calibration.Flame.Ece!.Value, "0.00"), (result.ConfidenceForFalseAlarms01!.Value, "0.000"),
            (result.AtFalseAlarms01!.RecallCost.Flame!.Value, "0.00"), (result.FalseAlarms.Interval!.Low, "0.000"), (result.FalseAlarms.Interval.High, "0.000"));
    }

    private void PageSays(string page, params (double Value, string Format)[] figures)
    {
        foreach (var (file, point) in new[] { ($"docs/method/{page}.md", "."), ($"docs/method/{page}.ru.md", ",") })
        {
            var path = Path.Combine(Root(), file);
            var text = File.Exists(path) ? File.ReadAllText(path) : "";
            foreach (var (value, format) in figures)
            {
                var figure = value.ToString(format, CultureInfo.InvariantCulture).Replace(".", point, StringComparison.Ordinal);
                output.WriteLine($"{file}: {figure}");
                Assert.True(text.Contains(figure, StringComparison.Ordinal), $"{file} does not print {figure}.");
            }
        }
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FlareScope.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException("No checkout stands above the tests.");
    }
}
