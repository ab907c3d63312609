using System.Text.Json;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Core.Statistics;
using FlareScope.Satellite.Watch;

namespace FlareScope.Satellite.Tests.Watch;

public sealed class LookStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Append_SameLookTwiceAndAfterARestart_IsStoredOnce()
    {
        using (var store = Open())
        {
            Assert.Equal(2, store.Append([Look("a"), Look("b"), Look("a")]).Count);
            Assert.Empty(store.Append([Look("a")]));
        }
        using var again = Open();

        Assert.Empty(again.Append([Look("b")]));
        Assert.Equal(2, again.Count);
        Assert.Equal(2, Lines().Length);
    }

    [Fact]
    public void Append_Look_IsReadBackAsItWas()
    {
        var look = Look("a") with
        {
            SiteId = "pad-1",
            CloudShare = 0.25,
            CountsForRate = true,
            Hotspots = [new Hotspot(61.1, 73.2, "flare") { TemperatureK = 1800, RadiantHeatMW = 2, RadiantHeatIntervalMW = new Quantiles(1, 2, 3), GasFlow = new QuantityBand("thousand m3/day", "15C 101.325 kPa", 30, 60, 90) }],
            Evidence = [Evidence.Of("x", "bytes"u8)],
        };
        using (var store = Open())
            store.Append([look]);

        using var json = JsonDocument.Parse(Assert.Single(Lines()));
        var root = json.RootElement;
        Assert.Equal(("flarescope.look/1", "firms", "pad-1", "detected"), (Text(root, "schema"), Text(root, "sourceId"), Text(root, "siteId"), Text(root, "outcome")));
        Assert.Equal("2026-11-20T20:30:00+00:00", Text(root, "timeUtc"));
        Assert.Equal("2026-11-20", Text(root, "localNight"));
        Assert.Equal(2, root.GetProperty("hotspots")[0].GetProperty("radiantHeatIntervalMW").GetProperty("p50").GetDouble());
        Assert.Equal(64, root.GetProperty("evidence")[0].GetProperty("sha256").GetString()!.Length);
        var back = JsonSerializer.Deserialize<Look>(Lines()[0], AnalysisJson.Compact)!;
        Assert.Equal(JsonSerializer.Serialize(look, AnalysisJson.Compact), JsonSerializer.Serialize(back, AnalysisJson.Compact));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void Open_LastLineTornByAKill_IsCutOffAndTheLookIsMadeAgain(int torn)
    {
        using (var store = Open())
            store.Append([Look("a"), Look("b")]);
        var whole = File.ReadAllBytes(_folder["looks.jsonl"]);
        File.WriteAllBytes(_folder["looks.jsonl"], whole[..^torn]);

        using (var store = Open())
        {
            Assert.Equal(1, store.Count);
            Assert.Single(store.Append([Look("a"), Look("b")]));
        }
        Assert.Equal(whole, File.ReadAllBytes(_folder["looks.jsonl"]));
    }

    [Fact]
    public void Open_LineInTheMiddleThatIsNoLook_IsRefusedAndNothingIsChanged()
    {
        File.WriteAllText(_folder["looks.jsonl"], "nonsense\n");

        var broken = Assert.Throws<UserInputException>(() => Open());

        Assert.Equal("looks-broken", broken.Code);
        Assert.Equal("nonsense\n", File.ReadAllText(_folder["looks.jsonl"]));
    }

    [Fact]
    public void Open_FolderInUse_IsRefused()
    {
        using var first = Open();

        Assert.Equal("data-in-use", Assert.Throws<UserInputException>(() => Open()).Code);
    }

    [Fact]
    public void IsSettled_FailedLook_IsTriedAgainUntilItIsLetGo()
    {
        using var store = Open();
        var key = LookKey.Of(Look("a"));
        for (var failures = 1; failures <= 3; failures++)
        {
            Assert.False(store.IsSettled(key));
            store.Append([Look("a") with { Outcome = LookOutcome.Failed, Reason = "down" }]);
        }

        Assert.True(store.IsSettled(key));
        Assert.Empty(store.Append([Look("a")]));
    }

    [Fact]
    public void WriteState_ThenRestart_GivesItBackAndABrokenOneMakesAllDue()
    {
        var state = new WatchState { NextDue = new Dictionary<string, DateTimeOffset> { ["s2"] = new(2026, 11, 22, 13, 0, 0, TimeSpan.Zero) }, Cues = [new Cue("north", "firms", default)] };
        using (var store = Open())
            store.WriteState(state);
        using (var store = Open())
            Assert.Equal((state.NextDue["s2"], state.Cues[0]), (store.ReadState().NextDue["s2"], store.ReadState().Cues[0]));

        File.WriteAllText(_folder["state.json"], "{\"nextDue\":{\"s2\":");
        using var broken = Open();
        Assert.Empty(broken.ReadState().NextDue);
    }

    [Fact]
    public void Keep_NameWithAPath_IsRefused()
    {
        using var store = Open();
        store.Keep("VNF.csv.gz", [1, 2]);

        Assert.Equal([1, 2], store.ReadKept("VNF.csv.gz"));
        Assert.Null(store.ReadKept("other"));
        Assert.Throws<ArgumentException>(() => store.Keep("../VNF.csv.gz", [1]));
    }

    private LookStore Open() => LookStore.Open(_folder.FullPath, mostFailures: 3);

    private string[] Lines() => File.ReadAllLines(_folder["looks.jsonl"]);

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();

    private static Look Look(string item) => new("firms", "north", null, item, new DateTimeOffset(2026, 11, 20, 20, 30, 0, TimeSpan.Zero), LookOutcome.Detected) { LocalNight = new DateOnly(2026, 11, 20) };
}
