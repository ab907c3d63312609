using System.Text;
using FlareScope.Core;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Tests.Stac;
using FlareScope.Satellite.Tests.Support;
using FlareScope.Satellite.Watch;

namespace FlareScope.Satellite.Tests.Watch;

public sealed class WatcherTests : IDisposable
{
    private const string Area = """{"id":"north","bbox":[73,61,74,62]}""";
    private const string Sites = """{"id":"north","bbox":[73,61,74,62],"sites":[{"id":"pad-1","lat":61.5,"lon":73.5},{"id":"pad-2","lat":61.9,"lon":73.9}]}""";
    private const string Firms = """{"id":"firms","kind":"firms","product":"VIIRS_NOAA20_NRT","days":2,"address":"ROOT/"}""";
    private const string Vnf = """{"id":"vnf","kind":"nightfire","days":2,"address":"ROOT/v30","tokenAddress":"ROOT/token"}""";
    private const string S2 = """{"id":"s2","kind":"stac","collection":"sentinel-2-c1-l2a","address":"ROOT/stac","maxCloudPercent":60}""";
    private const string CuedS2 = """{"id":"s2","kind":"stac","collection":"sentinel-2-c1-l2a","address":"ROOT/stac","cuedBy":["firms"]}""";

    private readonly WatchBench _bench = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _bench.Dispose();

    // The clock stands at 12:00 UTC on the 22nd; two days of FIRMS begin at 00:00 UTC on the 21st. At 73.5 degrees east the solar noon
    // is at 07:06 UTC: the night of the 21st ended at 07:06 on the 22nd, that of the 20th began before the table does.
    [Fact]
    public async Task RunOnceAsync_FirmsHeaderOnly_StoresTheQuietNightOfEachPlaceAndCountsItForNoRate()
    {
        await _bench.OnceAsync(Sites, Firms, Cancel);

        Assert.Empty(_bench.Looks);

        _bench.Clock.Advance(TimeSpan.FromHours(2));
        await _bench.OnceAsync(Sites, Firms, Cancel);

        Assert.Equal([null, "pad-1", "pad-2"], _bench.Looks.Select(l => l.SiteId));
        Assert.All(_bench.Looks, look =>
        {
            Assert.Equal((LookOutcome.Clear, false, new DateOnly(2026, 11, 21)), (look.Outcome, look.CountsForRate, look.LocalNight));
            Assert.Contains(LookWarnings.CloudUnknown, look.Warnings);
        });
    }

    [Fact]
    public async Task RunOnceAsync_FirmsDetections_AreOneLookAnOverpassForTheAreaAndTheSiteTheyBelongTo()
    {
        _bench.Firms = string.Join('\n', WatchBench.FirmsHeader, WatchBench.FirmsRow(61.501, 73.501, "2026-11-21", "2030"), WatchBench.FirmsRow(61.6, 73.6, "2026-11-21", "2031"), WatchBench.FirmsRow(61.6, 73.6, "2026-11-21", "2212"));

        await _bench.OnceAsync(Sites, Firms, Cancel);

        Assert.Equal(
            [("VIIRS_NOAA20_NRT/2026-11-21T2030", null, 2), ("VIIRS_NOAA20_NRT/2026-11-21T2030", "pad-1", 1), ("VIIRS_NOAA20_NRT/2026-11-21T2212", null, 1)],
            _bench.Looks.Select(l => (l.ItemId, l.SiteId, l.Hotspots.Count)));
        Assert.All(_bench.Looks, look =>
        {
            Assert.Equal((LookOutcome.Detected, new DateOnly(2026, 11, 21)), (look.Outcome, look.LocalNight));
            Assert.All(look.Hotspots, h => Assert.Null(h.GasFlow));
            Assert.True(File.Exists(Path.Combine(_bench.Folder, "evidence", Assert.Single(look.Evidence).Sha256)));
        });
    }

    [Fact]
    public async Task RunOnceAsync_SecondRun_StoresNothingTwice()
    {
        _bench.Firms = string.Join('\n', WatchBench.FirmsHeader, WatchBench.FirmsRow(61.501, 73.501, "2026-11-21", "46"));
        _bench.Scenes.Add(StacFixtures.Scene("a"));

        var first = await _bench.OnceAsync(Sites, $"{Firms},{S2}", Cancel);
        var second = await _bench.OnceAsync(Sites, $"{Firms},{S2}", Cancel);

        Assert.Equal(4, first.Stored);
        Assert.Equal(0, second.Stored);
        Assert.Equal(2, _bench.Analysed.Count);
        Assert.Equal(4, File.ReadAllLines(Path.Combine(_bench.Folder, "looks.jsonl")).Length);
    }

    [Fact]
    public async Task RunOnceAsync_NightfireTable_GivesHeatAndFlowOfTheBrightestPixelAndIsFetchedOnceForAllAreas()
    {
        _bench.Table = request => request.Path.EndsWith("d20261121_noaa_v30-ez.csv.gz", StringComparison.Ordinal)
            ? new StubReply(200, Encoding.UTF8.GetBytes("""
                id_Key,Lat_GMTCO,Lon_GMTCO,Date_Mscan,Temp_BB,Temp_Bkg,ESF_BB,RHI,RH,Area_Pixel,Area_BB,Cloud_Mask,QF_Fit,QF_Detect
                a,61.501,73.501,2026/11/21 20:31:05.000,1800,270,0.00001,0,5.9525,1.0,10,0,2,3
                b,61.503,73.503,2026/11/21 20:31:06.000,1750,270,0.000005,0,2.6,1.0,5,0,2,3
                c,10.0,10.0,2026/11/21 20:31:06.000,1750,270,0.000005,0,2.6,1.0,5,0,2,3
                """))
            : StubReply.Html("<html>no</html>", 404);

        await _bench.OnceAsync($$"""{{Sites}},{"id":"south","bbox":[73,50,74,51]}""", Vnf, Cancel);

        var pad = _bench.Looks.Single(l => l.SiteId == "pad-1" && l.Outcome == LookOutcome.Detected);
        var flare = Assert.Single(pad.Hotspots);
        Assert.Equal((1800.0, 10.0, "flare", 2), (flare.TemperatureK, flare.AreaM2, flare.Class, flare.Pixels));
        Assert.Equal(5.952532, flare.RadiantHeatMW!.Value, 5);
        Assert.Equal(239.75, flare.GasFlow!.P50, 1);
        Assert.Equal(("thousand m3/day", new DateOnly(2026, 11, 21)), (flare.GasFlow.Unit, pad.LocalNight));
        Assert.Equal(LookOutcome.Clear, _bench.Looks.Single(l => l.AreaId == "south" && l.ItemId.Contains("1121", StringComparison.Ordinal)).Outcome);
        Assert.Equal(1, _bench.Server.Requests.Count(r => r.Path.Contains("d20261121", StringComparison.Ordinal)));
        var missing = _bench.Looks.Where(l => l.ItemId.Contains("20261120", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, missing.Count);
        Assert.All(missing, look => Assert.Equal((LookOutcome.NoData, "not published within 2 days"), (look.Outcome, look.Reason)));
    }

    [Theory]
    [InlineData(1, 0.0, "flare", LookOutcome.Detected, true)]
    [InlineData(1, 0.9, "flare", LookOutcome.Detected, false)] // shone through a hole: says nothing about how often it burns
    [InlineData(1, null, "flare", LookOutcome.Detected, false)]
    [InlineData(1, 0.0, "undetermined", LookOutcome.Detected, true)]
    [InlineData(1, 0.0, "fire", LookOutcome.Clear, true)]
    [InlineData(1, 0.0, null, LookOutcome.Clear, true)]
    [InlineData(1, 0.3, null, LookOutcome.Clear, true)]
    [InlineData(1, 0.31, null, LookOutcome.Cloudy, false)]
    [InlineData(1, null, null, LookOutcome.Clear, false)]
    [InlineData(0.4, 0.0, null, LookOutcome.NoData, false)]
    public async Task RunOnceAsync_SceneOverASite_IsJudgedBySkyAndSources(double valid, double? cloud, string? hot, LookOutcome outcome, bool counts)
    {
        _bench.Scenes.Add(StacFixtures.Scene("a"));
        _bench.Finding = (_, _) => new SceneFinding(valid, cloud, hot is null ? [] : [new Hotspot(61.5005, 73.5005, hot)]);

        await _bench.OnceAsync(Sites, S2, Cancel);

        var look = _bench.Looks.Single(l => l.SiteId == "pad-1");
        Assert.Equal((outcome, counts, cloud), (look.Outcome, look.CountsForRate, look.CloudShare));
        Assert.Equal(hot == "fire", look.Warnings.Contains(LookWarnings.OtherHotSource));
        Assert.Empty(_bench.Looks.Single(l => l.SiteId == "pad-2").Hotspots);
        Assert.True(_bench.Analysed[0].Window.Contains(61.5, 73.5));
        Assert.InRange(_bench.Analysed[0].Window.North - _bench.Analysed[0].Window.South, 0.0179, 0.0181);
    }

    [Fact]
    public async Task RunOnceAsync_CloudyUnreadableAndForeignScenes_AreStoredWithoutBeingRead()
    {
        var bucket = StacFixtures.Scene("bucket", cell: "MGRS-42VXM", root: "s3://sentinel-s2-l1c");
        var bare = StacFixtures.Scene("bare", cell: "MGRS-42VXN");
        bare["assets"]!.AsObject().Remove("swir16");
        _bench.Scenes.AddRange([StacFixtures.Scene("cloudy", cloud: 61), bucket, bare]);

        await _bench.OnceAsync(Area, S2, Cancel);

        Assert.Empty(_bench.Analysed);
        Assert.Equal((LookOutcome.Cloudy, 0.61), (Find("cloudy").Outcome, Find("cloudy").CloudShare));
        Assert.Contains("s3://, which needs an account", Find("bucket").Reason, StringComparison.Ordinal);
        Assert.Contains("no Swir16 band", Find("bare").Reason, StringComparison.Ordinal);
        Assert.Equal([LookOutcome.NoData, LookOutcome.NoData], new[] { Find("bucket").Outcome, Find("bare").Outcome });
    }

    [Fact]
    public async Task RunOnceAsync_SceneThatCannotBeReached_IsTriedAgainUntilItIsLetGo()
    {
        _bench.Scenes.Add(StacFixtures.Scene("a"));
        _bench.Finding = (_, _) => throw new RemoteFailureException(RemoteFailureCodes.NotReached, "the store is down");

        for (var run = 0; run < 4; run++)
            await _bench.OnceAsync(Area, S2, Cancel);

        Assert.Equal(2, _bench.Looks.Count);
        Assert.All(_bench.Looks, look => Assert.Equal((LookOutcome.Failed, "the store is down"), (look.Outcome, look.Reason)));
    }

    [Fact]
    public async Task RunOnceAsync_SceneThatIsNotUnderstood_HasNoDataAndIsNotTriedAgain()
    {
        _bench.Scenes.Add(StacFixtures.Scene("a"));
        _bench.Finding = (_, _) => throw new UserInputException("scene-grid", "bands of two grids");

        await _bench.OnceAsync(Area, S2, Cancel);
        await _bench.OnceAsync(Area, S2, Cancel);

        Assert.Equal((LookOutcome.NoData, "bands of two grids"), (Assert.Single(_bench.Looks).Outcome, _bench.Looks[0].Reason));
    }

    [Fact]
    public async Task RunOnceAsync_OneSourceDown_IsALookAndTheOthersGoOn()
    {
        (_bench.Firms, _bench.FirmsStatus) = ("Invalid MAP_KEY.", 200);
        _bench.Scenes.Add(StacFixtures.Scene("a"));

        var summary = await _bench.OnceAsync(Area, $"{S2},{Firms}", Cancel);

        Assert.Equal((2, 1), (summary.Stored, summary.Failed));
        Assert.Equal(["firms", "s2"], _bench.Looks.Select(l => l.SourceId));
        Assert.Contains("does not accept the key", _bench.Looks[0].Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("key of FIRMS", File.ReadAllText(Path.Combine(_bench.Folder, "looks.jsonl")), StringComparison.Ordinal);
        Assert.Equal("poll/2026-11-22T12:00:00Z", _bench.Looks[0].ItemId);
    }

    [Fact]
    public async Task RunOnceAsync_CuedSource_LooksOnlyWhereSomethingWasSeenAndSaysWhy()
    {
        _bench.Scenes.Add(StacFixtures.Scene("a"));
        var areas = $$"""{{Area}},{"id":"south","bbox":[73,50,74,51]}""";
        await _bench.OnceAsync(areas, $"{Firms},{CuedS2}", Cancel);
        Assert.Empty(_bench.Analysed);

        _bench.Firms = string.Join('\n', WatchBench.FirmsHeader, WatchBench.FirmsRow(61.5, 73.5, "2026-11-21", "2030"));
        await _bench.OnceAsync(areas, $"{Firms},{CuedS2}", Cancel);

        var look = Assert.Single(_bench.Looks, l => l.SourceId == "s2");
        Assert.Equal(("north", "firms"), (look.AreaId, Assert.Single(look.CuedBy)));
    }

    [Fact]
    public async Task RunOnceAsync_CueOfAnEarlierRun_StillCallsForASceneThatComesLaterUntilItIsOld()
    {
        _bench.Firms = string.Join('\n', WatchBench.FirmsHeader, WatchBench.FirmsRow(61.5, 73.5, "2026-11-21", "2030"));
        await _bench.OnceAsync(Area, $"{Firms},{CuedS2}", Cancel);
        _bench.Firms = WatchBench.FirmsHeader;

        _bench.Scenes.Add(StacFixtures.Scene("later", date: "2026-11-24T07:05:11Z"));
        _bench.Clock.Advance(TimeSpan.FromDays(3));
        await _bench.OnceAsync(Area, $"{Firms},{CuedS2}", Cancel);
        _bench.Scenes.Add(StacFixtures.Scene("too-late", date: "2026-11-29T07:05:11Z"));
        _bench.Clock.Advance(TimeSpan.FromDays(4));
        await _bench.OnceAsync(Area, $"{Firms},{CuedS2}", Cancel);

        Assert.Equal(["later"], _bench.Analysed.Select(a => a.Scene));
    }

    [Fact]
    public async Task RunAsync_Schedule_AsksEverySourceWhenItIsDueAndStopsWhenAsked()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        const string often = """{"id":"s2","kind":"stac","collection":"c","address":"ROOT/stac","everyMinutes":10},{"id":"l8","kind":"stac","collection":"d","address":"ROOT/stac","everyMinutes":25}""";
        var run = _bench.RunAsync(Area, often, stop.Token);
        for (var minute = 1; minute < 60; minute++)
        {
            await SettledAsync(run);
            _bench.Clock.Advance(TimeSpan.FromMinutes(1));
        }
        await SettledAsync(run);
        await stop.CancelAsync();
        await run;

        var asked = _bench.Said.Where(s => s.Contains("asking", StringComparison.Ordinal)).Select(s => s.Split(':')[0]).ToList();
        Assert.Equal((6, 3), (asked.Count(s => s == "s2"), asked.Count(s => s == "l8")));
        Assert.True(File.Exists(Path.Combine(_bench.Folder, "state.json")));
    }

    [Fact]
    public async Task RunAsync_RestartBeforeASourceIsDue_DoesNotAskAgain()
    {
        await _bench.OnceAsync(Area, S2, Cancel);
        var before = _bench.Server.Requests.Count;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        var run = _bench.RunAsync(Area, S2, stop.Token);
        await SettledAsync(run);
        await stop.CancelAsync();
        await run;

        Assert.Equal(before, _bench.Server.Requests.Count);
    }

    [Fact]
    public void Pollers_KeyNotSet_IsSaidBeforeAnythingIsAsked()
    {
        using var store = LookStore.Open(_bench.Folder, 2);
        var config = WatchConfigReader.Parse($$"""{"areas":[{{Area}}],"sources":[{"id":"firms","kind":"firms","keyVariable":"MY_KEY"}]}""", "watch.json", _ => []);
        using var fetchers = new TestFetchers();

        var missing = Assert.Throws<UserInputException>(() => new WatchServices(fetchers.Fetcher, store, null!, _ => null, new WatchOptions(), _bench.Clock).Pollers(config));

        Assert.Equal("The environment variable MY_KEY is not set; it holds a FIRMS MAP_KEY, free from NASA FIRMS (source 'firms').", missing.Message);
    }

    private Look Find(string item) => _bench.Looks.Single(l => l.ItemId == item);

    /// <summary>Waits until the watcher sleeps: it says "next" after its timer has begun.</summary>
    private async Task SettledAsync(Task run)
    {
        while (!run.IsCompleted)
        {
            if (_bench.Said.LastOrDefault()?.StartsWith("next:", StringComparison.Ordinal) == true)
                return;
            await Task.Delay(1, Cancel);
        }
    }
}
