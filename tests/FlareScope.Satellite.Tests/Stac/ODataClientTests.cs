using System.Text.Json.Nodes;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Stac;
using FlareScope.Satellite.Tests.Support;

namespace FlareScope.Satellite.Tests.Stac;

public sealed class ODataClientTests
{
    private static readonly DateTimeOffset From = new(2026, 11, 17, 0, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SearchAsync_TwoPages_FollowsTheLinkAndAsksForBoxTimeAndType()
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(request => StubReply.Json(request.Query.Contains("skip", StringComparison.Ordinal)
            ? Page(null, Product("2"))
            : Page($"http://{request.Headers["Host"]}/odata/v1/Products?%24skip=1&%24filter=x+y", Product("1"))));

        var products = await new ODataClient(server["odata/v1"], fetchers.Fetcher).SearchAsync("S2MSI1C", new GeoBox(73, 61, 74, 62), From, From.AddDays(5), Cancel);

        Assert.Equal(["1", "2"], products.Select(p => p.Id));
        Assert.Equal((12.5, "42VXL", "05.11"), (products[0].CloudPercent, products[0].MgrsTile, products[0].ProcessingBaseline));
        var first = Uri.UnescapeDataString(server.Requests.First().Query);
        Assert.Contains("POLYGON ((73 61,74 61,74 62,73 62,73 61))", first, StringComparison.Ordinal);
        Assert.Contains("Value eq 'S2MSI1C'", first, StringComparison.Ordinal);
        Assert.Contains("ContentDate/Start ge 2026-11-17T00:00:00.000Z and ContentDate/Start lt 2026-11-22T00:00:00.000Z", first, StringComparison.Ordinal);
        Assert.Contains("skip=1&%24filter=x+y", server.Requests.Last().Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SearchAsync_LinkToItself_StopsWithAClearLine()
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(request => StubReply.Json(Page($"http://{request.Headers["Host"]}/Products?%24skip=1")));

        var loop = await Assert.ThrowsAsync<RemoteFailureException>(() => new ODataClient(server.Root, fetchers.Fetcher).SearchAsync("S2MSI2A", new GeoBox(73, 61, 74, 62), From, From.AddDays(1), Cancel));

        Assert.Equal(RemoteFailureCodes.PagingLoop, loop.Code);
        Assert.Equal(2, server.Requests.Count);
    }

    private static JsonObject Product(string id) => new()
    {
        ["Id"] = id,
        ["Name"] = $"S2B_MSIL1C_{id}.SAFE",
        ["Online"] = true,
        ["ContentDate"] = new JsonObject { ["Start"] = "2026-11-20T07:05:11.024000Z" },
        ["Attributes"] = new JsonArray(Attribute("cloudCover", 12.5), Attribute("tileId", "42VXL"), Attribute("processorVersion", "05.11")),
    };

    private static JsonObject Attribute(string name, JsonNode value) => new() { ["Name"] = name, ["Value"] = value };

    private static string Page(string? next, params JsonObject[] products)
    {
        var page = new JsonObject { ["value"] = new JsonArray([.. products]) };
        if (next is not null)
            page["@odata.nextLink"] = next;
        return page.ToJsonString();
    }
}
