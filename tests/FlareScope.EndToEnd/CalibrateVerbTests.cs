using System.Globalization;
using System.Text.Json;
using FlareScope.Cli.Calibrating;
using FlareScope.Core;

namespace FlareScope.EndToEnd;

/// <summary><c>calibrate</c> as a user calls it, and what <c>analyze</c> makes of its file.</summary>
public sealed class CalibrateVerbTests
{
    private const string Header = "timeUtc,flowKm3Day20C,areaM2,lengthM,windMS,opacityPercent,night";

    [Fact]
    public async Task Calibrate_Points_GivesTheContractsFieldsAPageAndAFile()
    {
        using var folder = new TemporaryFolder();
        await WriteLines(folder["pad.csv"], Rows(24));
        await File.WriteAllTextAsync(folder["camera.json"], """{"tip":{"diameterM":0.3},"windSpeedMS":4,"windHeightM":10}""", Cancel);

        var run = await FlareScopeProcess.RunAsync(
            "calibrate", folder["pad.csv"], "--camera", folder["camera.json"], "--gas", "apg-mid", "--json", "--out", folder["calibration.json"], "--plot", folder["page.png"], "--lang", "ru");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("huber", run.Json.GetProperty("model").GetString());
        Assert.Equal(24, run.Json.GetProperty("points").GetInt32());
        foreach (var name in new[] { "mae", "rmse", "mape", "r2", "bias" })
            Assert.Equal(JsonValueKind.Number, run.Json.GetProperty("loo").GetProperty(name).ValueKind);
        Assert.True(run.Json.GetProperty("leaveOneDayOut").GetProperty("rmse").GetDouble() > 0);
        Assert.Equal("conformal", run.Json.GetProperty("interval").GetProperty("kind").GetString());
        Assert.Equal(0.9, run.Json.GetProperty("interval").GetProperty("coverage").GetDouble());
        Assert.Equal(10, run.Json.GetProperty("range").GetProperty("areaM2").GetProperty("low").GetDouble(), 1e-9);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await File.ReadAllBytesAsync(folder["page.png"], Cancel))[..4]);
        using var file = JsonDocument.Parse(await File.ReadAllTextAsync(folder["calibration.json"], Cancel));
        Assert.Equal("flarescope.calibration/1", file.RootElement.GetProperty("schema").GetString());
        Assert.Equal(0.3, file.RootElement.GetProperty("tipDiameterM").GetDouble());
        Assert.Equal(10, file.RootElement.GetProperty("windHeightM").GetDouble());
        Assert.Equal(run.Json.GetProperty("fingerprint").GetString(), file.RootElement.GetProperty("fingerprint").GetString());
    }

    [Fact]
    public async Task Analyze_WithTheCalibration_IsTierThreeAndNamesIt()
    {
        using var folder = new TemporaryFolder();
        await FlareScopeProcess.RunAsync("simulate", "--seed", "7", "--frames", "1", "--light", "day", "--out", folder["sim"]);
        var plain = await FlareScopeProcess.RunAsync("analyze", folder["sim"], "--gas", "apg-mid", "--json");
        var area = plain.Json[0].GetProperty("flares")[0].GetProperty("flame").GetProperty("areaM2").GetDouble();
        await WriteLines(folder["pad.csv"], Enumerable.Range(0, 8).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"2026-03-{i + 1:00}T10:00:00Z,{2 * area * (0.6 + 0.2 * i):0.000},{area * (0.6 + 0.2 * i):0.000},,,,")));
        Assert.Equal(0, (await FlareScopeProcess.RunAsync("calibrate", folder["pad.csv"], "--out", folder["calibration.json"])).ExitCode);

        var run = await FlareScopeProcess.RunAsync("analyze", folder["sim"], "--gas", "apg-mid", "--calibration", folder["calibration.json"], "--json");

        var estimate = run.Json[0].GetProperty("flares")[0].GetProperty("estimate");
        Assert.Equal(3, estimate.GetProperty("tier").GetInt32());
        Assert.Equal(2 * area, estimate.GetProperty("gasFlow").GetProperty("p50").GetDouble(), 0.02 * area);
        var id = run.Json[0].GetProperty("method").GetProperty("calibration").GetString()!;
        Assert.StartsWith("calibration-", id, StringComparison.Ordinal);
        Assert.Equal(id, estimate.GetProperty("calibration").GetProperty("id").GetString());
        Assert.NotEqual(
            plain.Json[0].GetProperty("method").GetProperty("fingerprint").GetString(), run.Json[0].GetProperty("method").GetProperty("fingerprint").GetString());
    }

    [Fact]
    public async Task Flame_WithACalibration_ShowsItsAnswerBesideTheLaws()
    {
        using var folder = new TemporaryFolder();
        await WriteLines(folder["pad.csv"], Rows(9));
        await FlareScopeProcess.RunAsync("calibrate", folder["pad.csv"], "--out", folder["calibration.json"]);

        var inside = await FlareScopeProcess.RunAsync("flame", "--area", "15", "--wind", "4", "--calibration", folder["calibration.json"], "--json");
        var outside = await FlareScopeProcess.RunAsync("flame", "--area", "150", "--wind", "4", "--calibration", folder["calibration.json"], "--json");

        Assert.Equal(30, inside.Json.GetProperty("calibrated").GetProperty("gasFlow").GetProperty("p50").GetDouble(), 2.0);
        Assert.Equal(JsonValueKind.Null, outside.Json.GetProperty("calibrated").GetProperty("gasFlow").ValueKind);
        Assert.Equal("outside-calibration", outside.Json.GetProperty("calibrated").GetProperty("warnings")[0].GetString());
    }

    [Fact]
    public async Task Calibrate_BadFile_IsOneLineAndExitCodeTwo()
    {
        using var folder = new TemporaryFolder();
        await WriteLines(folder["one.csv"], Rows(1));

        foreach (var arguments in new[] { (string[])["calibrate", folder["one.csv"]], ["calibrate", folder["none.csv"]], ["analyze", folder["one.csv"], "--calibration", folder["one.csv"]] })
        {
            var run = await FlareScopeProcess.RunAsync(arguments);
            Assert.Equal(2, run.ExitCode);
            Assert.Single(run.ErrorLines);
        }
    }

    [Theory]
    [InlineData("", "calibration-empty", "empty")]
    [InlineData("timeUtc,areaM2\n2026-01-01,5", "calibration-missing-column", "flowKm3Day20C")]
    [InlineData("timeUtc,flowKm3Day20C,windMS\n2026-01-01,5,3", "calibration-missing-column", "areaM2 or lengthM")]
    [InlineData(Header + "\n2026-01-01T00:00Z,10,5,,,,\n2026-01-02T00:00Z,ten,5,,,,", "calibration-bad-point", "line 3: flowKm3Day20C is 'ten'")]
    [InlineData(Header + "\n2026-01-01T00:00Z,10,5,,,,\n2026-01-02T00:00Z,,5,,,,", "calibration-bad-point", "line 3: flowKm3Day20C is empty")]
    [InlineData(Header + "\n2026-01-01T00:00Z,NaN,5,,,,", "calibration-bad-point", "line 2: flowKm3Day20C is NaN")]
    [InlineData(Header + "\n2026-01-01T00:00Z,Infinity,5,,,,", "calibration-bad-point", "line 2: flowKm3Day20C is")]
    [InlineData(Header + "\n2026-01-01T00:00Z,10,-5,,,,", "calibration-bad-point", "line 2: areaM2 is -5")]
    [InlineData(Header + "\n2026-01-01T00:00Z,10,,,,,", "calibration-bad-point", "line 2: neither areaM2 nor lengthM")]
    [InlineData(Header + "\nyesterday,10,5,,,,", "calibration-bad-point", "line 2: timeUtc is 'yesterday'")]
    [InlineData(Header + "\n2026-01-01T00:00Z,10,5,,,,dark", "calibration-bad-point", "line 2: night is 'dark'")]
    [InlineData(Header + "\n2026-01-01T00:00Z,\"10,5\",5,,,,", "calibration-bad-point", "decimal point")]
    public async Task PointsFile_BadText_SaysWhatAndWhere(string text, string code, string words)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["points.csv"], text, Cancel);

        var wrong = Assert.Throws<UserInputException>(() => PointsFile.Read(folder["points.csv"]));

        Assert.Equal(code, wrong.Code);
        Assert.Contains(words, wrong.Message, StringComparison.Ordinal);
        Assert.StartsWith("points.csv", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', wrong.Message);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public async Task PointsFile_OtherOrderAndSeparator_ReadsTheSame(char separator)
    {
        using var folder = new TemporaryFolder();
        var text = "note,AREAM2,flowKm3Day20C,timeUtc,night\nx,12.5,40,2026-01-01T03:00:00+03:00,yes\n\n,13,41,2026-01-02T03:00:00+03:00,\n";
        await File.WriteAllTextAsync(folder["points.csv"], text.Replace(',', separator), Cancel);

        var file = PointsFile.Read(folder["points.csv"]);

        Assert.Equal(2, file.Points.Count);
        Assert.Equal(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), file.Points[0].TimeUtc);
        Assert.Equal((40, 12.5, true), (file.Points[0].FlowKm3Day, file.Points[0].Seen.AreaM2, file.Points[0].Seen.Night));
        Assert.Null(file.Points[1].Seen.Night);
        Assert.Null(file.Points[0].Seen.WindMS);
        Assert.Equal(["note"], file.UnusedColumns);
        Assert.Equal(64, file.Sha256.Length);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task WriteLines(string path, IEnumerable<string> rows) => File.WriteAllLinesAsync(path, rows.Prepend(Header), Cancel);

    /// <summary>Flow twice the area with an error of up to 5 %, three points a day, areas from 10 m².</summary>
    private static IEnumerable<string> Rows(int count) => Enumerable.Range(0, count).Select(i => string.Create(
        CultureInfo.InvariantCulture,
        $"2026-03-{i / 3 + 1:00}T{6 * (i % 3):00}:00:00Z,{2 * (10 + i) * (1 + 0.05 * Math.Sin(5 * i)):0.000},{10 + i},{8 + 0.2 * i:0.0},{3 + i % 4},{5 * (i % 5)},{(i % 3 == 0 ? "true" : "false")}"));
}
