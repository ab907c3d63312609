using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Stac;
using FlareScope.Satellite.Tests.Stac;
using FlareScope.Satellite.Tests.Support;
using FlareScope.Satellite.Watch;
using Microsoft.Extensions.Time.Testing;

namespace FlareScope.Satellite.Tests.Watch;

/// <summary>A watcher over a loopback stub of FIRMS, EOG and a catalogue, with a scene analyser that a test answers for.</summary>
internal sealed class WatchBench : IDisposable
{
    public const string FirmsHeader = "latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_ti5,frp,daynight";

    private readonly TestFetchers _fetchers = new();
    private readonly TemporaryFolder _folder = new();

    public WatchBench() => Server = new LoopbackServer(Answer);

    public LoopbackServer Server { get; }

    public FakeTimeProvider Clock => _fetchers.Clock;

    public string Folder => _folder.FullPath;

    public string Firms { get; set; } = FirmsHeader;

    public int FirmsStatus { get; set; } = 200;

    public Func<StubRequest, StubReply> Table { get; set; } = _ => StubReply.Html("<html>no</html>", 404);

    public List<JsonObject> Scenes { get; } = [];

    public Func<StacItem, GeoBox, SceneFinding> Finding { get; set; } = (_, _) => new SceneFinding(1, 0, []);

    public List<(string Scene, GeoBox Window)> Analysed { get; } = [];

    public List<Look> Looks { get; } = [];

    public ConcurrentQueue<string> Said { get; } = new();

    public static string FirmsRow(double lat, double lon, string date, string time) =>
        string.Create(CultureInfo.InvariantCulture, $"{lat},{lon},340.1,0.4,0.4,{date},{time},N20,VIIRS,n,2.0NRT,280.2,4.1,N");

    public async Task<WatchSummary> OnceAsync(string areas, string sources, CancellationToken stop)
    {
        using var store = LookStore.Open(Folder, mostFailures: 2);
        return await Watcher(areas, sources, store).RunOnceAsync(stop);
    }

    public async Task<WatchSummary> RunAsync(string areas, string sources, CancellationToken stop)
    {
        using var store = LookStore.Open(Folder, mostFailures: 2);
        return await Watcher(areas, sources, store).RunAsync(stop);
    }

    public void Dispose()
    {
        Server.Dispose();
        _fetchers.Dispose();
        _folder.Dispose();
    }

    private Watcher Watcher(string areas, string sources, LookStore store)
    {
        var text = $$"""{"areas":[{{areas}}],"sources":[{{sources.Replace("ROOT/", Server.Root.AbsoluteUri, StringComparison.Ordinal)}}]}""";
        var config = WatchConfigReader.Parse(text, "watch.json", _ => []);
        var services = new WatchServices(_fetchers.Fetcher, store, new Analyser(this), name => $"key of {name}", new WatchOptions(), Clock);
        return new Watcher(config, services.Pollers(config), store, Clock, new WatchEvents(Said.Enqueue, Looks.Add));
    }

    private StubReply Answer(StubRequest request) => request.Path switch
    {
        "/token" => StubReply.Json("""{"access_token":"t","expires_in":300}"""),
        "/stac/search" => StubReply.Json(ScenePage()),
        var path when path.StartsWith("/api/area/csv/", StringComparison.Ordinal) => StubReply.Text(Firms, FirmsStatus),
        _ => Table(request),
    };

    private string ScenePage() => StacFixtures.Page(Scenes.Select(s => (JsonObject)s.DeepClone()));

    private sealed class Analyser(WatchBench bench) : ISceneAnalyser
    {
        public Task<SceneFinding> AnalyseAsync(StacItem scene, GeoBox window, IFetcher fetcher, CancellationToken stop)
        {
            bench.Analysed.Add((scene.Id, window));
            return Task.FromResult(bench.Finding(scene, window));
        }
    }
}
