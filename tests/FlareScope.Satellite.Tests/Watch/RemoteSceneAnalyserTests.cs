using FlareScope.Core;
using FlareScope.Satellite.Grids;
using FlareScope.Satellite.Rasters;
using FlareScope.Satellite.Stac;
using FlareScope.Satellite.Tests.Stac;
using FlareScope.Satellite.Tests.Support;
using FlareScope.Satellite.Watch;

namespace FlareScope.Satellite.Tests.Watch;

/// <summary>A synthetic 20 m scene of 1,024 x 1,024 pixels with one flare-like source, read over HTTP ranges.</summary>
public sealed class RemoteSceneAnalyserTests : IDisposable
{
    private const int Side = 1024;
    private const int HotColumn = 700;
    private const int HotRow = 300;
    private const double Offset = 1000; // DN of zero reflectance in products of baseline 04.00 and later

    private static readonly RasterGrid Grid = new(500_000, 6_830_000, 20, 20, CoordinateSystem.FromEpsg(32642, "test"));

    private readonly TestFetchers _fetchers = new();
    private readonly Dictionary<string, byte[]> _files = new()
    {
        ["/B8A.tif"] = Band(0.25, 0.30),
        ["/B11.tif"] = Band(0.20, 0.65),
        ["/B12.tif"] = Band(0.12, 1.10),
        ["/SCL.tif"] = File((column, row) => column < 100 ? 9 : 5),
    };

    private readonly LoopbackServer _server;
    private long _sent;
    private bool _everyThirdFails;

    public RemoteSceneAnalyserTests() => _server = new LoopbackServer(Answer);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _server.Dispose();
        _fetchers.Dispose();
    }

    [Fact]
    public async Task AnalyseAsync_WindowAroundAHotPixel_FindsItWhereItIsAndReadsAPartOfTheFilesOnly()
    {
        var hot = Grid.At(HotColumn + 0.5, HotRow + 0.5);

        var finding = await AnalyseAsync(new WatchSite("pad", "pad", hot.Lat, hot.Lon).BoxAround(1));

        var source = Assert.Single(finding.Hotspots);
        Assert.InRange(new WatchSite("pad", "pad", hot.Lat, hot.Lon).DistanceKm(source.Lat, source.Lon), 0, 0.03);
        Assert.True(source.MayBeFlare, source.Class);
        Assert.True(source.RadiantHeatMW > 0);
        Assert.Equal((1.0, 0.0), (Math.Round(finding.ValidShare, 2), finding.CloudShare));
        Assert.Equal(["pixels B11", "pixels B12", "pixels B8A"], finding.Evidence.Select(e => e.Name).Order(StringComparer.Ordinal));
        Assert.InRange(_sent / (double)_files.Values.Sum(f => f.Length), 0.01, 0.75);
        Assert.Contains("surface-reflectance", finding.Warnings);
    }

    [Fact]
    public async Task AnalyseAsync_WindowWithoutHeat_IsClear()
    {
        var quiet = Grid.At(300, 800);

        var finding = await AnalyseAsync(new WatchSite("pad", "pad", quiet.Lat, quiet.Lon).BoxAround(1));

        Assert.Empty(finding.Hotspots);
        Assert.Equal(0, finding.CloudShare);
    }

    [Fact]
    public async Task AnalyseAsync_WindowHalfUnderCloud_GivesTheCloudOfTheWindowNotOfTheScene()
    {
        var edge = Grid.At(100, 500);

        var finding = await AnalyseAsync(new WatchSite("pad", "pad", edge.Lat, edge.Lon).BoxAround(1));

        Assert.InRange(finding.CloudShare!.Value, 0.45, 0.55);
    }

    [Fact]
    public async Task AnalyseAsync_WindowAtTheScenesEdge_SaysHowMuchOfItIsInside()
    {
        var corner = Grid.At(Side, 500);

        var finding = await AnalyseAsync(new WatchSite("pad", "pad", corner.Lat, corner.Lon).BoxAround(1));
        var outside = await AnalyseAsync(new GeoBox(-10, 10, -9, 11));

        Assert.InRange(finding.ValidShare, 0.45, 0.55);
        Assert.Equal(0, outside.ValidShare);
    }

    [Fact]
    public async Task AnalyseAsync_StorageThatFailsOnceInAWhile_IsAskedAgain()
    {
        var hot = Grid.At(HotColumn + 0.5, HotRow + 0.5);
        _everyThirdFails = true;

        var finding = await AnalyseAsync(new WatchSite("pad", "pad", hot.Lat, hot.Lon).BoxAround(1));

        Assert.Single(finding.Hotspots);
        Assert.NotEmpty(_fetchers.Notices);
    }

    [Fact]
    public async Task AnalyseAsync_BandThatIsGone_SaysWhich()
    {
        _files.Remove("/B11.tif");

        var gone = await Assert.ThrowsAsync<UserInputException>(() => AnalyseAsync(new GeoBox(69, 61, 69.1, 61.6)));

        Assert.Contains("B11.tif", gone.Message, StringComparison.Ordinal);
    }

    private Task<SceneFinding> AnalyseAsync(GeoBox window)
    {
        var scene = StacFixtures.Scene("a");
        foreach (var (name, file) in new[] { ("nir08", "B8A"), ("swir16", "B11"), ("swir22", "B12"), ("scl", "SCL") })
            scene["assets"]![name]!["href"] = _server[$"{file}.tif"].AbsoluteUri;
        scene["properties"]!["s2:reflectance_conversion_factor"] = 1.0;
        scene["properties"]!["view:sun_elevation"] = 45.0;
        var item = StacItemReader.Read(StacFixtures.Element(scene), StacFlavour.EarthSearch)!;
        return new RemoteSceneAnalyser().AnalyseAsync(item, window, _fetchers.Fetcher, Cancel);
    }

    private StubReply Answer(StubRequest request)
    {
        if (_everyThirdFails && _server.Requests.Count % 3 == 0)
            return StubReply.Text("busy", 503);
        if (!_files.TryGetValue(request.Path, out var file))
            return StubReply.Text("gone", 404);
        var ends = request.Headers["Range"]["bytes=".Length..].Split('-').Select(long.Parse).ToArray();
        var part = file.AsSpan((int)ends[0], (int)Math.Min(ends[1] + 1, file.Length) - (int)ends[0]).ToArray();
        Interlocked.Add(ref _sent, part.Length);
        return new StubReply(206, part, "image/tiff") { Headers = [("Content-Range", $"bytes {ends[0]}-{ends[0] + part.Length - 1}/{file.Length}")] };
    }

    /// <summary>A quiet ground with some texture and one source: a bright pixel with a dimmer ring, as a point source looks.</summary>
    private static byte[] Band(double ground, double rise) => File((column, row) =>
    {
        var distance = Math.Max(Math.Abs(column - HotColumn), Math.Abs(row - HotRow));
        var hot = distance == 0 ? rise : distance == 1 ? rise * 0.15 : 0;
        var texture = 0.004 * Math.Sin(column * 1.7 + row * 2.3) * Math.Cos(column * 0.37 - row * 0.91);
        return (float)Math.Round(Offset + 10000 * (ground + texture + hot));
    });

    private static byte[] File(Func<int, int, float> value)
    {
        using var stream = new MemoryStream();
        CogWriter.Write(stream, new CogLayout(Side, Side, Grid) { TileSide = 256, NoData = 0 }, (level, band, tile, values) =>
        {
            for (var i = 0; i < values.Length; i++)
                values[i] = value(tile.Column + i % tile.Width, tile.Row + i / tile.Width);
        });
        return stream.ToArray();
    }
}
