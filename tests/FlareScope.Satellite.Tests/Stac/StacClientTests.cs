using System.Text.Json.Nodes;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Stac;
using FlareScope.Satellite.Tests.Support;

namespace FlareScope.Satellite.Tests.Stac;

public sealed class StacClientTests
{
    private static readonly GeoBox Box = new(73, 61, 74, 62);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SearchAsync_LinkThatDoesNotMerge_IsSentExactlyAsItStands()
    {
        var (bodies, items) = await TwoPagesAsync(new JsonObject { ["next"] = "2026-11-20T07:05:11Z,b,c" }, merge: false);

        Assert.Equal(["a", "b"], items.Select(i => i.Id));
        Assert.Equal("""{"next":"2026-11-20T07:05:11Z,b,c"}""", bodies[1]);
    }

    [Fact]
    public async Task SearchAsync_LinkWithoutMerge_IsSentExactlyAsItStands()
    {
        var (bodies, _) = await TwoPagesAsync(new JsonObject { ["token"] = "next:x:y", ["limit"] = 10 }, merge: null);

        Assert.Equal("""{"token":"next:x:y","limit":10}""", bodies[1]);
    }

    [Fact]
    public async Task SearchAsync_LinkThatMerges_IsLaidOverTheSearch()
    {
        var (bodies, _) = await TwoPagesAsync(new JsonObject { ["token"] = "t", ["limit"] = 5 }, merge: true);

        Assert.Equal("""{"collections":["sentinel-2-c1-l2a"],"bbox":[73,61,74,62],"limit":5,"datetime":"2026-11-17T00:00:00Z/..","token":"t"}""", bodies[1]);
    }

    [Fact]
    public async Task SearchAsync_PointAndOpenRange_SendsAPaddedBoxAndNoDate()
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Json(StacFixtures.Page([])));

        var items = await Client(server, fetchers).SearchAsync(new StacSearch(["c"], new GeoBox(73, 61, 73, 61)), Cancel);

        Assert.Empty(items);
        var sent = JsonNode.Parse(Assert.Single(server.Requests).BodyText)!;
        Assert.Equal([73 - 1e-6, 61 - 1e-6, 73 + 1e-6, 61 + 1e-6], sent["bbox"]!.AsArray().Select(n => (double)n!));
        Assert.Null(sent["datetime"]);
        Assert.Equal(100, (int)sent["limit"]!);
    }

    [Fact]
    public async Task SearchAsync_BoxAcrossTheAntimeridian_IsAskedInTwoPartsAndSceneOfBothComesOnce()
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Json(StacFixtures.Page([StacFixtures.Scene("a")])));

        var items = await Client(server, fetchers).SearchAsync(new StacSearch(["c"], new GeoBox(179, 66, -179, 67)), Cancel);

        Assert.Equal([179, -180], server.Requests.Select(r => (double)JsonNode.Parse(r.BodyText)!["bbox"]![0]!));
        Assert.Single(items);
    }

    [Fact]
    public async Task SearchAsync_SameTokenTwice_StopsWithAClearLine()
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(request => StubReply.Json(StacFixtures.Page([], StacFixtures.Next(new Uri($"http://{request.Headers["Host"]}/search"), new JsonObject { ["next"] = "same" }, false))));

        var loop = await Assert.ThrowsAsync<RemoteFailureException>(() => Client(server, fetchers).SearchAsync(new StacSearch(["c"], Box), Cancel));

        Assert.Equal(RemoteFailureCodes.PagingLoop, loop.Code);
        Assert.Contains("a page again that it already gave", loop.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task SearchAsync_PagesWithoutEnd_StopAtTheLimit()
    {
        var page = 0;
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(request => StubReply.Json(StacFixtures.Page([], StacFixtures.Next(new Uri($"http://{request.Headers["Host"]}/search"), new JsonObject { ["next"] = $"{page++}" }, false))));

        var endless = await Assert.ThrowsAsync<RemoteFailureException>(() => new StacClient(Catalogue(server), fetchers.Fetcher, maxPages: 4).SearchAsync(new StacSearch(["c"], Box), Cancel));

        Assert.Equal(RemoteFailureCodes.PagingLoop, endless.Code);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task SearchAsync_NextLinkIntoThePrivateNetwork_IsRefused()
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Json(StacFixtures.Page([], StacFixtures.Next(new Uri("http://192.168.0.1/search"), [], false))));

        var refused = await Assert.ThrowsAsync<RemoteFailureException>(() => Client(server, fetchers).SearchAsync(new StacSearch(["c"], Box), Cancel));

        Assert.Equal(RemoteFailureCodes.AddressRefused, refused.Code);
    }

    [Theory]
    [InlineData("""{"code":"NotFound","description":"Not Found"}""", "Not Found")]
    [InlineData("""{"code":"NotFoundError","description":"Item x in Collection y does not exist."}""", "Item x in Collection y does not exist")]
    [InlineData("""{"code":"NotFoundError"}""", "NotFoundError")]
    [InlineData("""["gone"]""", "404")]
    [InlineData("<html>404</html>", "a web page")]
    public async Task GetItemAsync_ItemThatIsNotThere_SaysWhatTheCatalogueSays(string answer, string words)
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Json(answer, 404));

        var missing = await Assert.ThrowsAsync<RemoteFailureException>(() => Client(server, fetchers).GetItemAsync("c", "x", Cancel));

        Assert.Equal(RemoteFailureCodes.NotFound, missing.Code);
        Assert.Contains(words, missing.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', missing.Message);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task SearchAsync_WebPageInsteadOfJson_FailsAtOnce()
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Html());

        var page = await Assert.ThrowsAsync<RemoteFailureException>(() => Client(server, fetchers).SearchAsync(new StacSearch(["c"], Box), Cancel));

        Assert.Contains("a web page instead of JSON", page.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("""{"type":"Catalog"}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"features":{}}""")]
    public async Task SearchAsync_JsonOfAnotherKind_FailsWithAClearLine(string answer)
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Json(answer));

        var other = await Assert.ThrowsAsync<RemoteFailureException>(() => Client(server, fetchers).SearchAsync(new StacSearch(["c"], Box), Cancel));

        Assert.Contains("no feature collection", other.Message, StringComparison.Ordinal);
    }

    private static async Task<(string[] Bodies, IReadOnlyList<StacItem> Items)> TwoPagesAsync(JsonObject body, bool? merge)
    {
        using var fetchers = new TestFetchers();
        LoopbackServer? server = null;
        var asked = 0;
        server = new LoopbackServer(_ => StubReply.Json(asked++ == 0
            ? StacFixtures.Page([StacFixtures.Scene("a")], StacFixtures.Next(server!["search"], (JsonObject)body.DeepClone(), merge))
            : StacFixtures.Page([StacFixtures.Scene("b", date: "2026-11-19T07:00:00Z")])));
        using (server)
        {
            var items = await Client(server, fetchers).SearchAsync(new StacSearch(["sentinel-2-c1-l2a"], Box) { From = new DateTimeOffset(2026, 11, 17, 0, 0, 0, TimeSpan.Zero) }, Cancel);
            return ([.. server.Requests.Select(r => r.BodyText)], items);
        }
    }

    private static StacCatalogue Catalogue(LoopbackServer server) => StacCatalogue.EarthSearch with { Root = server.Root };

    private static StacClient Client(LoopbackServer server, TestFetchers fetchers) => new(Catalogue(server), fetchers.Fetcher);
}
