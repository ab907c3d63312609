using System.Text;
using System.Text.Json.Nodes;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Stac;
using FlareScope.Satellite.Tests.Support;

namespace FlareScope.Satellite.Tests.Stac;

/// <summary>Answers recorded from the real catalogues, replayed over the loopback; skipped where they are not beside the checkout.</summary>
public sealed class RecordedAnswersTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EarthSearch_TwoRecordedPages_AreFollowedWithTheTokenAloneAsBody()
    {
        var tokens = new[] { null, Recorded("earthsearch_v1_search_page1.json"), Recorded("earthsearch_v1_search_page2.json") }
            .Select(page => page is null ? null : JsonNode.Parse(page)!["links"]![0]!["body"]!["next"]!.GetValue<string>()).ToArray();
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(request => (string?)JsonNode.Parse(request.BodyText)!["next"] switch
        {
            null => Replay("earthsearch_v1_search_page1.json", request),
            var token when token == tokens[1] => Replay("earthsearch_v1_search_page2.json", request),
            _ => StubReply.Json(StacFixtures.Page([])),
        });

        var items = await new StacClient(StacCatalogue.EarthSearch with { Root = server["v1"] }, fetchers.Fetcher).SearchAsync(new StacSearch(["sentinel-2-c1-l2a"], new GeoBox(-180, -90, 180, 90)), Cancel);

        Assert.Equal(["/v1/search", "/v1/search", "/v1/search"], server.Requests.Select(r => r.Path));
        Assert.Equal(tokens[1..].Select(t => $$"""{"next":"{{t}}"}"""), server.Requests.Skip(1).Select(r => r.BodyText));
        Assert.Equal(9, items.Count);
        var boa = items.Single(i => i.Id == "S2B_20EPT_20250731_0_L2A");
        var c1 = items.Single(i => i.Id == "S2B_T20EPT_20250731T131905_L2A");
        Assert.Equal((true, -0.1, 0.0), (boa.BoaOffsetApplied, boa.Assets[BandRole.Swir22].DeclaredOffset, Swir22(boa).ReflectanceOffset));
        Assert.Equal((null, -0.1), (c1.BoaOffsetApplied, Math.Round(Swir22(c1).ReflectanceOffset, 12)));
        Assert.Equal(("MGRS-20EPT", 32720, 26.02542), (c1.GridCell, c1.Epsg, c1.CloudPercent));
        Assert.Equal([BandRole.RedEdge, BandRole.Nir08, BandRole.Swir16, BandRole.Swir22, BandRole.Coastal, BandRole.SceneClassification, BandRole.GranuleMetadata, BandRole.ProductMetadata], c1.Assets.Keys.Order());
    }

    [Fact]
    public async Task EarthSearch_RecordedLevelOne_LiesInABucketAndOnlyTheSameScenesCompete()
    {
        var items = await SearchAsync(StacCatalogue.EarthSearch, "earthsearch_v1_search_page1.json");

        var levelOne = items.Single(i => i.Collection == "sentinel-2-l1c");
        Assert.False(levelOne.Assets[BandRole.Swir22].IsReadable);
        Assert.True(levelOne.Assets[BandRole.Swir22].IsJpeg2000);
        Assert.False(levelOne.Assets.ContainsKey(BandRole.ProductMetadata));
        Assert.Equal(0, levelOne.CloudPercent);
        var best = SceneSelection.BestPerCellAndDate(items.Where(i => i.Collection == "sentinel-2-c1-l2a"));
        Assert.Equal(["S2B_T20EPT_20250731T131905_L2A", "S2B_T24MUV_20250731T130245_L2A"], best.Select(i => i.Id));
    }

    [Fact]
    public async Task PlanetaryComputer_RecordedPages_KeepTheSearchInTheLinksBody()
    {
        _ = SharedData.Require("stac"); // a skip inside the server would be a broken connection
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(request => request.BodyText.Contains("token", StringComparison.Ordinal)
            ? Cut(Replay("pc_search_naip_page2.json", request))
            : Replay("pc_search_naip_page1.json", request));

        var items = await new StacClient(StacCatalogue.PlanetaryComputer with { Root = server["api/stac/v1"] }, fetchers.Fetcher).SearchAsync(new StacSearch(["naip"], new GeoBox(-73.21, 43.99, -73.12, 44.05)), Cancel);

        Assert.Equal("""{"limit":10,"bbox":[-73.21,43.99,-73.12,44.05],"collections":["naip"],"token":"next:naip:vt_m_4307307_nw_18_060_20211029"}""", server.Requests.Last().BodyText);
        Assert.Equal(20, items.Count);
    }

    [Fact]
    public async Task PlanetaryComputer_RecordedItem_HasNoOffsetBelowBaseline4()
    {
        var item = await ItemAsync(StacCatalogue.PlanetaryComputer, "pc_item_sentinel-2-l2a.json");

        Assert.Equal(("MGRS-06VVN", "02.12", 32606), (item.GridCell, item.ProcessingBaseline, item.Epsg));
        Assert.Equal(90 - 37.9128805424161, item.SunElevationDeg);
        Assert.Equal((1e-4, 0.0), (Swir22(item).ReflectanceScale, Swir22(item).ReflectanceOffset));
        Assert.EndsWith("_B12_20m.tif", item.Assets[BandRole.Swir22].Href.AbsolutePath, StringComparison.Ordinal);
        Assert.EndsWith("MTD_TL.xml", item.Assets[BandRole.GranuleMetadata].Href.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlanetaryComputer_RecordedLandsat_HasPathAndRowAndItsMtl()
    {
        var item = await ItemAsync(StacCatalogue.PlanetaryComputer, "pc_item_landsat-c2-l2.json");

        Assert.Equal(("WRS2-028030", "landsat-8", 22.57988462), (item.GridCell, item.Platform, item.SunElevationDeg));
        Assert.Equal(["qa_pixel", "qa_radsat", "MTL.xml"], new[] { BandRole.PixelQuality, BandRole.RadiometricSaturation, BandRole.ProductMetadata }.Select(r => item.Assets[r].Name));
    }

    [Theory]
    [InlineData("error_404_1.json", "Not Found")]
    [InlineData("error_404_2.json", "does not exist")]
    public async Task Errors_Recorded_BecomeOneLine(string file, string words)
    {
        var text = Recorded(file);
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Json(text, 404));

        var missing = await Assert.ThrowsAsync<RemoteFailureException>(() => new StacClient(StacCatalogue.EarthSearch with { Root = server.Root }, fetchers.Fetcher).GetItemAsync("c", "x", Cancel));

        Assert.Contains(words, missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cdse_RecordedProducts_ArePagedByTheirLink()
    {
        _ = SharedData.Require("stac"); // a skip inside the server would be a broken connection
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(request => request.Query.Contains("skip=2", StringComparison.Ordinal) ? StubReply.Json("""{"value":[]}""") : Replay("cdse_odata_products.json", request));

        var products = await new ODataClient(server["odata/v1"], fetchers.Fetcher).SearchAsync("S2MSI1C", new GeoBox(137.7729, 13.1342, 153.7491, 23.886), new(2020, 8, 8, 0, 0, 0, TimeSpan.Zero), new(2020, 8, 16, 0, 0, 0, TimeSpan.Zero), Cancel);

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(2, products.Count);
        Assert.Equal(("54PXA", "05.00", true), (products[0].MgrsTile, products[0].ProcessingBaseline, products[0].IsOnline));
        Assert.Equal(95.136736479015, products[0].CloudPercent);
    }

    private static async Task<IReadOnlyList<StacItem>> SearchAsync(StacCatalogue catalogue, string file)
    {
        var page = JsonNode.Parse(Recorded(file))!;
        page["links"] = new JsonArray();
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Json(page.ToJsonString()));
        return await new StacClient(catalogue with { Root = server.Root }, fetchers.Fetcher).SearchAsync(new StacSearch(["any"], new GeoBox(-180, -90, 180, 90)), Cancel);
    }

    private static async Task<StacItem> ItemAsync(StacCatalogue catalogue, string file)
    {
        var text = Recorded(file);
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Json(text));
        return await new StacClient(catalogue with { Root = server.Root }, fetchers.Fetcher).GetItemAsync("c", "x", Cancel);
    }

    /// <summary>A recorded answer with the host of every link replaced by the stub's, which stands in the catalogue's place.</summary>
    private static StubReply Replay(string file, StubRequest request)
    {
        var text = Recorded(file);
        foreach (var host in new[] { "earth-search.aws.element84.com", "planetarycomputer.microsoft.com", "catalogue.dataspace.copernicus.eu" })
            text = text.Replace($"https://{host}/", $"http://{request.Headers["Host"]}/", StringComparison.Ordinal);
        return StubReply.Json(text);
    }

    private static StubReply Cut(StubReply reply)
    {
        var page = JsonNode.Parse(Encoding.UTF8.GetString(reply.Body))!;
        page["links"] = new JsonArray();
        return StubReply.Json(page.ToJsonString());
    }

    private static string Recorded(string file) => File.ReadAllText(SharedData.Require($"stac/{file}"));

    /// <summary>The calibration that a recorded item gets on its way to the pixels.</summary>
    private static BandCalibration Swir22(StacItem item) => StacSceneItem.Parse(item.Json!).Metadata.Find(SpectralBand.Swir22)!;
}
