using System.Text.Json;
using FlareScope.Core.Analysis;
using FlareScope.Satellite.Nightfire;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Tables;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Tests.Nightfire;

public sealed class NightfireAnalysisTests
{
    private const string Header = "Lat_GMTCO,Lon_GMTCO,Date_Mscan,Temp_BB,Area_BB,RH,QF_Detect\n";

    private static readonly SiteCatalogue OneSite = new([new("F1", "Field 1", 31.5, 47.5)], new SourceFile("sites.csv", "0", 1), null);

    [Fact]
    public void Run_ThreePixelsOfOnePass_CountsTheBrightestOnly()
    {
        var document = Run(
            Header
            + "31.501,47.501,2024/03/01 22:15:46,1800,10,5.952532,3\n"
            + "31.503,47.503,2024/03/01 22:15:47,1800,4,2.381013,3\n" // halo
            + "31.500,47.500,2024/03/01 22:15:50,1800,9,5.357279,3\n", // bow-tie duplicate
            OneSite);

        var site = Assert.Single(document.Sites);
        Assert.Equal((3, 1), (site.Detections, site.Passes));
        Assert.Equal(239.75, site.GasFlow!.P50, 2);
        Assert.Equal(0.0875698, document.Totals.AnnualisedBcm!.Value, 7);
        Assert.Equal("lit-passes", site.Basis);
        Assert.Null(site.DutyCycle);
        Assert.Contains(WarningCodes.LooksUnknown, site.Warnings);
        Assert.Equal(["F1", "F1", "F1"], document.Detections!.Select(d => d.SiteId));
    }

    [Theory]
    [InlineData("1800,10,5.952532,3", "flare", true)]
    [InlineData("1400,10,2.178,3", "flare", true)]
    [InlineData("1399,10,2.172,3", "cool", false)]
    [InlineData("999999,999999,999999,1", "no-fit", false)]
    public void Run_OneRow_HasItsClassAndAFlowOnlyForFlares(string values, string kind, bool flow)
    {
        var detection = Assert.Single(Run($"{Header}31.5,47.5,2024/03/01 22:15:46,{values}\n", OneSite).Detections!);

        Assert.Equal(kind, detection.Class);
        Assert.Equal(flow, detection.GasFlow is not null);
    }

    [Fact]
    public void Run_WithoutAList_ClustersFlaresAroundTheBrightestAndLeavesFiresAlone()
    {
        var document = Run(
            Header
            + "31.500,47.500,2024/03/01 22:15:46,1800,10,5.952532,3\n"
            + "31.505,47.500,2024/03/01 22:15:46,1750,3,1.6,3\n" // 0.56 km away: same flare
            + "31.530,47.500,2024/03/01 22:15:46,1750,3,1.6,3\n" // 3.3 km away: another
            + "31.500,47.500,2024/03/01 22:15:46,900,300,11.2,3\n"); // a fire beside it

        Assert.Equal(["cluster-1", "cluster-2"], document.Sites.Select(s => s.Id));
        Assert.Equal(["cluster-1", "cluster-1", "cluster-2", null], document.Detections!.Select(d => d.SiteId));
        Assert.Equal(new ClassCounts(3, 1, 0), document.Totals.Detections);
    }

    [Fact]
    public void Run_HeatInTheFileDisagrees_UsesTheEquationAndWarns()
    {
        var detection = Assert.Single(Run($"{Header}31.5,47.5,2024/03/01 22:15:46,1800,10,7.5,3\n", OneSite).Detections!);

        Assert.Equal(5.952532, detection.RadiantHeatMW!.Value, 6);
        Assert.Contains(WarningCodes.RadiantHeatDiffers, detection.Warnings);
    }

    [Fact]
    public void Run_HeatWithoutArea_HasNoCedigazVolumeButAMeteredOne()
    {
        const string Rows = "flare_id,date,rh_mw\n8539,2021-05-16,2\n";

        var cedigaz = Run(Rows);
        var metered = Run(Rows, options: new() { Calibration = new Metered2025Calibration() });

        Assert.Null(cedigaz.Sites[0].GasFlow);
        Assert.Contains(WarningCodes.SourceAreaUnknown, cedigaz.Sites[0].Warnings);
        Assert.Equal(62.97, metered.Sites[0].GasFlow!.P50, 2);
    }

    [Fact]
    public void Run_Documents_CarryEvidenceThatFollowsTheParameters()
    {
        const string Rows = Header + "31.5,47.5,2024/03/01 22:15:46,1800,10,5.952532,3\n";
        var one = Run(Rows, OneSite);
        var same = Run(Rows, OneSite);
        var other = Run(Rows, OneSite, options: new() { Calibration = new CedigazCalibration { Slope = 0.0298 } });

        Assert.Equal(one.Method, same.Method);
        Assert.NotEqual(one.Method, other.Method);
        Assert.Equal("cedigaz", one.CalibrationDetails.Id);
        Assert.Equal("15C 101.325 kPa", one.CalibrationDetails.Reference);
    }

    [Fact]
    public void Run_Json_HasTheContractsFields()
    {
        var json = JsonSerializer.SerializeToElement(
            Run($"{Header}31.5,47.5,2024/03/01 22:15:46,1800,10,5.952532,3\n", OneSite), AnalysisJson.Compact);

        Assert.Equal("cedigaz", json.GetProperty("calibration").GetString());
        var detection = json.GetProperty("detections")[0];
        foreach (var name in new[] { "id", "lat", "lon", "timeUtc", "temperatureK", "sourceAreaM2", "radiantHeatMW", "radiantHeatPrime", "class" })
            Assert.NotEqual(JsonValueKind.Undefined, detection.GetProperty(name).ValueKind);
        Assert.Equal(239.75, detection.GetProperty("gasFlow").GetProperty("p50").GetDouble(), 2);
        Assert.Equal("thousand m3/day", detection.GetProperty("gasFlow").GetProperty("unit").GetString());
        Assert.Equal(JsonValueKind.Array, json.GetProperty("sites").ValueKind);
        Assert.False(json.TryGetProperty("explanation", out _));
    }

    [Fact]
    public void Run_Explain_EndsInTheFlowOfTheLargestDetection()
    {
        using var table = TextTable.Of($"{Header}31.5,47.5,2024/03/01 22:15:46,1800,10,5.952532,3\n");
        var document = new NightfireAnalysis(new()).Run(new(NightfireReader.Read(table)) { Explain = true });

        Assert.Equal(["5.9525 MW", "2.9833 (no megawatts)", "0.08757 BCM/yr at 15C 101.325 kPa", "239.75 thousand m3/day at 15C 101.325 kPa"],
            document.Explanation!.Take(4).Select(s => s.Result));
    }

    private static NightfireDocument Run(string text, SiteCatalogue? sites = null, NightfireOptions? options = null)
    {
        using var table = TextTable.Of(text);
        return new NightfireAnalysis(options ?? new()).Run(new(NightfireReader.Read(table)) { Sites = sites });
    }
}
