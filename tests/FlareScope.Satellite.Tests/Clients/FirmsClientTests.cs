using System.Text;
using FlareScope.Core;
using FlareScope.Satellite.Clients;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Stac;
using FlareScope.Satellite.Tests.Support;

namespace FlareScope.Satellite.Tests.Clients;

public sealed class FirmsClientTests
{
    private const string Key = "0123456789abcdef0123456789abcdef";
    private const string Header = "latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_ti5,frp,daynight";
    private const string Row = "61.1,73.2,340.1,0.4,0.4,2026-11-21,46,N20,VIIRS,n,2.0NRT,280.2,4.1,N";

    private static readonly GeoBox Box = new(73, 61, 74, 62);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetAreaAsync_TableWithRows_AsksForTheAreaAndCountsThem()
    {
        var (answer, server) = await AskAsync(StubReply.Text($"{Header}\r\n{Row}\r\n{Row}\r\n"));

        Assert.Equal(2, answer.Rows);
        Assert.StartsWith(Header + "\n" + Row, Encoding.UTF8.GetString(answer.Csv), StringComparison.Ordinal);
        Assert.Equal($"/api/area/csv/{Key}/VIIRS_NOAA20_NRT/73,61,74,62/2", server.Requests.Single().Path);
    }

    [Theory]
    [InlineData(Header)]
    [InlineData("country_id,latitude,longitude,bright_ti4")]
    [InlineData("\uFEFF" + Header + "\n")]
    public async Task GetAreaAsync_HeaderOnly_IsAnAnswerWithoutRows(string text) =>
        Assert.Equal(0, (await AskAsync(StubReply.Text(text))).Answer.Rows);

    [Theory]
    [InlineData("Invalid MAP_KEY.", RemoteFailureCodes.NotAuthorised)]
    [InlineData("Exceeding allowed transaction limit", RemoteFailureCodes.BudgetSpent)]
    [InlineData("Invalid area coordinates.", RemoteFailureCodes.UnexpectedBody)]
    [InlineData("", RemoteFailureCodes.UnexpectedBody)]
    [InlineData("<!DOCTYPE html><html>latitude,longitude</html>", RemoteFailureCodes.UnexpectedBody)]
    public async Task GetAreaAsync_PlainTextWithStatus200_IsAFailureNotAQuietArea(string text, string code)
    {
        var failure = await Assert.ThrowsAsync<RemoteFailureException>(() => AskAsync(StubReply.Text(text)));

        Assert.Equal(code, failure.Code);
    }

    [Theory]
    [InlineData("Key {0} is wrong, see MAP_KEY", 200)]
    [InlineData("no such path: /api/area/csv/{0}/x", 404)]
    [InlineData("{{\"message\":\"{0} is blocked\"}}", 403)]
    [InlineData("trouble with {0}", 500)]
    public async Task GetAreaAsync_AnyFailure_NeverPrintsTheKey(string text, int status)
    {
        var failure = await Assert.ThrowsAsync<RemoteFailureException>(() => AskAsync(StubReply.Text(string.Format(text, Key), status)));

        Assert.DoesNotContain(Key, failure.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task GetAreaAsync_LastRowCutShort_IsAskedAgain()
    {
        var (answer, server) = await AskAsync(StubReply.Text($"{Header}\n{Row}\n61.2,73.3,33"), StubReply.Text($"{Header}\n{Row}\n{Row}\n"));

        Assert.Equal(2, answer.Rows);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task GetAreaAsync_BudgetSpent_AsksNobody()
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Text(Header));
        var client = new FirmsClient(fetchers.Fetcher, new Secret(Key), new RequestBudget(1, TimeSpan.FromMinutes(10), fetchers.Clock), server.Root);
        await client.GetAreaAsync("MODIS_NRT", Box, 1, new DateOnly(2026, 11, 20), Cancel);

        var spent = await Assert.ThrowsAsync<RemoteFailureException>(() => client.GetAreaAsync("MODIS_NRT", Box, 1, null, Cancel));

        Assert.Equal(RemoteFailureCodes.BudgetSpent, spent.Code);
        Assert.EndsWith("/1/2026-11-20", server.Requests.Single().Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetAreaAsync_AcrossTheAntimeridian_JoinsTwoTablesUnderOneHeader()
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Text($"{Header}\n{Row}\n"));
        var client = new FirmsClient(fetchers.Fetcher, new Secret(Key), RequestBudget.ForFirms(fetchers.Clock), server.Root);

        var answer = await client.GetAreaAsync("MODIS_NRT", new GeoBox(179, 66, -179, 67), 1, null, Cancel);

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal($"{Header}\n{Row}\n{Row}\n", Encoding.UTF8.GetString(answer.Csv));
    }

    [Fact]
    public void Validated_ProductNobodyKnows_ListsTheKnownOnes() =>
        Assert.Contains("VIIRS_NOAA21_NRT", Assert.Throws<UserInputException>(() => FirmsProducts.Validated("VIIRS")).Message, StringComparison.Ordinal);

    private static async Task<(FirmsAnswer Answer, LoopbackServer Server)> AskAsync(params StubReply[] replies)
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(replies);
        var client = new FirmsClient(fetchers.Fetcher, new Secret(Key), RequestBudget.ForFirms(fetchers.Clock), server.Root);
        return (await client.GetAreaAsync("VIIRS_NOAA20_NRT", Box, 2, null, Cancel), server);
    }
}
