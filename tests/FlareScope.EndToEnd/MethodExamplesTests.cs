using System.Globalization;
using FlareScope.Cli.Calibrating;
using FlareScope.Core.Calibration;
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
        var month = PeriodTotals.Sum(hours, start, start.AddDays(30).AddTicks(1), TotalOptions.Default).Volume!;
        var hour = PeriodTotals.Sum(hours, start, start.AddHours(1).AddTicks(1), TotalOptions.Default).Volume!;
        var night = PeriodTotals.Sum(hours.Where(f => f.Time.Hour is >= 6 and <= 18), start, start.AddDays(30).AddTicks(1), TotalOptions.Default);

        PageSays("uncertainty",
            (month.P05, "0"), (month.P50, "0"), (month.P95, "0"), (hour.P95 / hour.P05, "0.0"), (month.P95 / month.P05, "0.0"),
            (night.TrapezoidOfMedians!.Value, "0"), (night.CoveredShare * 100, "0"));
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
