using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace FlareScope.EndToEnd;

/// <summary><c>satellite nightfire</c>, <c>firms</c>, <c>sites</c> and <c>reconcile</c> as a user calls them, on rows made from the equations.</summary>
public sealed class SatelliteVerbTests
{
    private const string Night =
        "id_Key,Lat_GMTCO,Lon_GMTCO,Date_Mscan,Temp_BB,Area_BB,RH,QF_Fit,QF_Detect\r\n"
        + "A,31.501,47.501,2024/03/01 22:15:46.2,1800,10,5.952532,1,3\r\n"
        + "B,31.503,47.503,2024/03/01 22:15:47.0,1800,4,2.381013,1,3\r\n"
        + "C,35.000,50.000,2024/03/01 22:15:47.0,999999,999999.0,999999,999999,1\r\n";

    [Theory]
    [InlineData("cedigaz", "15C", 239.75)]
    [InlineData("metered2025", "15C", 187.42)]
    [InlineData("cedigaz", "20C", 243.91)]
    public async Task Nightfire_GzipNightWithSites_GivesTheGoldenFlow(string calibration, string reference, double expected)
    {
        using var folder = new TemporaryFolder();
        await WriteGzip(folder["night.csv.gz"], Night);
        await Write(folder["sites.csv"], "id,name,lat,lon\nF1,Field 1,31.5,47.5\n");

        var run = await FlareScopeProcess.RunAsync(
            "satellite", "nightfire", folder["night.csv.gz"], "--sites", folder["sites.csv"], "--calibration", calibration, "--reference", reference, "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(calibration, run.Json.GetProperty("calibration").GetString());
        Assert.Equal(["flare", "flare", "no-fit"], run.Json.GetProperty("detections").EnumerateArray().Select(d => d.GetProperty("class").GetString()));
        var site = Assert.Single(run.Json.GetProperty("sites").EnumerateArray());
        Assert.Equal("F1", site.GetProperty("id").GetString());
        var flow = site.GetProperty("gasFlow");
        Assert.Equal(expected, flow.GetProperty("p50").GetDouble(), 0.01); // the brightest pixel alone
        Assert.Equal($"{reference} 101.325 kPa", flow.GetProperty("reference").GetString());
        Assert.Equal(64, run.Json.GetProperty("source").GetProperty("sha256").GetString()!.Length);
    }

    [Fact]
    public async Task Nightfire_Table_FitsAHundredColumnsAndNamesItsWarnings()
    {
        using var folder = new TemporaryFolder();
        await Write(folder["night.csv"], Night);

        var run = await FlareScopeProcess.RunAsync("satellite", "nightfire", folder["night.csv"], "--explain");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("looks-unknown", run.Output, StringComparison.Ordinal);
        Assert.Contains("239.75 thousand m3/day", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public async Task Nightfire_Looks_GiveAMeanOverZerosToo()
    {
        using var folder = new TemporaryFolder();
        var (rows, looks) = (new StringBuilder("Lat_GMTCO,Lon_GMTCO,Date_Mscan,Temp_BB,Area_BB,RH\n"), new StringBuilder("site,date,cloudy\n"));
        for (var day = 1; day <= 30; day++)
        {
            looks.Append(System.Globalization.CultureInfo.InvariantCulture, $"F1,2024-04-{day:00},0\n");
            if (day % 2 == 0)
                rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"31.5,47.5,2024/04/{day:00} 22:15:00,1800,10,5.952532\n");
        }

        await Write(folder["series.csv"], rows.ToString());
        await Write(folder["looks.csv"], looks.ToString());
        await Write(folder["sites.csv"], "id,name,lat,lon\nF1,Field 1,31.5,47.5\n");

        var run = await FlareScopeProcess.RunAsync(
            "satellite", "nightfire", folder["series.csv"], "--sites", folder["sites.csv"], "--looks", folder["looks.csv"], "--json");

        var site = Assert.Single(run.Json.GetProperty("sites").EnumerateArray());
        Assert.Equal(0.5, site.GetProperty("dutyCycle").GetDouble(), 9);
        Assert.Equal(239.75 / 2, site.GetProperty("gasFlow").GetProperty("p50").GetDouble(), 0.01);
        Assert.Equal(JsonValueKind.Null, site.GetProperty("annual")[0].GetProperty("volume").ValueKind); // one month is no year
    }

    [Fact]
    public async Task Nightfire_LooksOfTheWatcher_CountOnlyWhatMayCount()
    {
        using var folder = new TemporaryFolder();
        var (rows, looks) = (new StringBuilder("Lat_GMTCO,Lon_GMTCO,Date_Mscan,Temp_BB,Area_BB,RH\n"), new StringBuilder());
        for (var day = 1; day <= 30; day++)
        {
            // Even nights lit, odd ones dark; besides a cloudy look each night, one of an area, one that failed, and one by day.
            Look(looks, "F1", $"night-{day}", $"2024-04-{day:00}T22:15:00Z", day % 2 == 0 ? "detected" : "clear", counts: true);
            Look(looks, "F1", $"cloud-{day}", $"2024-04-{day:00}T23:50:00Z", "cloudy", counts: false);
            Look(looks, null, $"area-{day}", $"2024-04-{day:00}T22:15:00Z", "clear", counts: true);
            Look(looks, "F1", $"failed-{day}", $"2024-04-{day:00}T21:00:00Z", "failed", counts: false);
            Look(looks, "F1", $"day-{day}", $"2024-04-{day:00}T08:00:00Z", "clear", counts: true);
            if (day % 2 == 0)
                rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"31.5,47.5,2024/04/{day:00} 22:15:00,1800,10,5.952532\n");
        }

        await Write(folder["series.csv"], rows.ToString());
        await Write(folder["looks.jsonl"], looks.ToString());
        await Write(folder["sites.csv"], "id,name,lat,lon\nF1,Field 1,31.5,47.5\n");

        var run = await FlareScopeProcess.RunAsync(
            "satellite", "nightfire", folder["series.csv"], "--sites", folder["sites.csv"], "--looks", folder["looks.jsonl"], "--json");

        Assert.Equal(0, run.ExitCode);
        var site = Assert.Single(run.Json.GetProperty("sites").EnumerateArray());
        Assert.Equal((60, 30), (site.GetProperty("looks").GetProperty("total").GetInt32(), site.GetProperty("looks").GetProperty("clear").GetInt32()));
        Assert.Equal(0.5, site.GetProperty("dutyCycle").GetDouble(), 9);
        Assert.Equal(239.75 / 2, site.GetProperty("gasFlow").GetProperty("p50").GetDouble(), 0.01);
        Assert.Contains("daytime-looks", site.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()));
    }

    [Fact]
    public async Task Nightfire_LookFileOfAnotherKind_NamesItsLine()
    {
        using var folder = new TemporaryFolder();
        await Write(folder["night.csv"], Night);
        await Write(folder["looks.jsonl"], "{\"schema\":\"other/1\"}\n");

        var run = await FlareScopeProcess.RunAsync("satellite", "nightfire", folder["night.csv"], "--looks", folder["looks.jsonl"], "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 1", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nightfire_SiteSeriesByItsFileName_CountsItsEmptyRowsAsLooks()
    {
        using var folder = new TemporaryFolder();
        var rows = new StringBuilder("id,Lat_GMTCO,Lon_GMTCO,Date_Mscan,Temp_BB,Area_BB,RH,Cloud_Mask\r\n");
        for (var day = 1; day <= 30; day++)
        {
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"{day},31.5,47.5,2024/04/{day:00} 22:15:00,");
            rows.Append(day % 3 == 0 ? "1800,10,5.952532,0\r\n" : "999999,999999,999999.0,0\r\n");
        }

        await Write(folder["site_20227_multiyear_vnf_series.csv"], rows.ToString());

        var run = await FlareScopeProcess.RunAsync("satellite", "nightfire", folder["site_20227_multiyear_vnf_series.csv"], "--json");

        var site = Assert.Single(run.Json.GetProperty("sites").EnumerateArray());
        Assert.Equal("20227", site.GetProperty("id").GetString());
        Assert.Equal(239.75 / 3, site.GetProperty("monthly")[0].GetProperty("gasFlow").GetProperty("p50").GetDouble(), 0.01);
    }

    [Fact]
    public async Task Firms_ApiForm_GivesActivityAndNoVolume()
    {
        using var folder = new TemporaryFolder();
        await Write(folder["firms.csv"], "latitude,longitude,bright_ti4,acq_date,acq_time,satellite,instrument,confidence,frp,daynight\n30.1,48.2,341,2024-03-01,46,N,VIIRS,n,4.5,N\n");

        var run = await FlareScopeProcess.RunAsync("satellite", "firms", folder["firms.csv"], "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(1, Assert.Single(run.Json.GetProperty("sites").EnumerateArray()).GetProperty("nights").GetInt32());
        Assert.DoesNotContain("gasFlow", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reconcile_TwoTables_GivesRatioAndCorrelation()
    {
        using var folder = new TemporaryFolder();
        await Write(folder["o.csv"], "state,year,observed_bcm,lower,upper\nA,2019,2,1,3\nA,2020,2,1,3\nB,2019,8,4,9\n");
        await Write(folder["r.csv"], "state,year,reported_bcm\nA,2019,1\nA,2020,3\nB,2019,5\n");

        var run = await FlareScopeProcess.RunAsync("satellite", "reconcile", "--observed", folder["o.csv"], "--reported", folder["r.csv"], "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(12.0 / 9, run.Json.GetProperty("ratio").GetDouble(), 9);
        Assert.Equal(0.75, run.Json.GetProperty("r2").GetDouble(), 9);
        Assert.Equal(1, run.Json.GetProperty("coverage").GetDouble());
        Assert.Equal(2, run.Json.GetProperty("regions").GetArrayLength());
    }

    [Fact]
    public async Task Sites_OwnList_SumsByOperator()
    {
        using var folder = new TemporaryFolder();
        await Write(folder["sites.csv"], "id,name,lat,lon,operator,bcm\n1,a,31,47,North,0.5\n2,b,32,47,South,0.25\n3,c,33,47,North,0.25\n");

        var run = await FlareScopeProcess.RunAsync("satellite", "sites", folder["sites.csv"], "--by", "operator", "--json");

        Assert.Equal(0.75, run.Json.GetProperty("totals")[0].GetProperty("annualBcm").GetDouble(), 9);
        Assert.Equal(1, run.Json.GetProperty("annualBcm").GetDouble(), 9);
    }

    [Theory]
    [InlineData("nightfire", "<html>Sign in</html>", "web page")]
    [InlineData("nightfire", "", "empty")]
    [InlineData("nightfire", "a,b\n1,2\n", "no column")]
    [InlineData("nightfire", "lat,lon,rh\n1,2,3\n1,2,much\n", "line 3, column rh")]
    [InlineData("nightfire", "lat,lon,rh\n1,2,3\n1,2", "cut short")]
    [InlineData("firms", "Invalid MAP_KEY.", "no FIRMS table")]
    [InlineData("sites", "id,lat\n1,2\n", "no column lon")]
    public async Task BadTable_IsOneLineAndNothingOnStandardOutput(string verb, string text, string part)
    {
        using var folder = new TemporaryFolder();
        await Write(folder["table.csv"], text);

        var run = await FlareScopeProcess.RunAsync("satellite", verb, folder["table.csv"], "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(part, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nightfire", "--calibration", "guess")]
    [InlineData("nightfire", "--reference", "25C")]
    [InlineData("firms", "--radius", "-2")]
    [InlineData("sites", "--by", "colour")]
    public async Task WrongOption_IsOneLineAndExitCodeTwo(string verb, string option, string value)
    {
        using var folder = new TemporaryFolder();
        await Write(folder["table.csv"], Night);

        var run = await FlareScopeProcess.RunAsync("satellite", verb, folder["table.csv"], option, value, "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(value, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static void Look(StringBuilder lines, string? site, string item, string time, string outcome, bool counts) => lines
        .Append(JsonSerializer.Serialize(new
        {
            schema = "flarescope.look/1",
            sourceId = "s",
            areaId = "a",
            siteId = site,
            itemId = item,
            timeUtc = time,
            outcome,
            countsForRate = counts,
        }))
        .Append('\n');

    private static Task Write(string path, string text) => File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);

    private static async Task WriteGzip(string path, string text)
    {
        await using var file = File.Create(path);
        await using var gzip = new GZipStream(file, CompressionLevel.Optimal);
        await gzip.WriteAsync(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
    }
}
