using System.IO.Compression;
using System.Text;
using FlareScope.Satellite.Clients;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Tests.Support;

namespace FlareScope.Satellite.Tests.Clients;

public sealed class EogClientTests
{
    private const string Password = "correct horse&battery";

    private static readonly byte[] Table = Gzip("id_Key,Lat_GMTCO,Lon_GMTCO,Date_Mscan,Temp_BB\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"x{i},61.{i},73.{i},2026/11/20 20:31:0{i % 10},1{i}\n")));
    private static readonly VnfNight Night = new(VnfSatellite.SuomiNpp, new DateOnly(2026, 11, 20));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task GetNightAsync_Account_BringsATokenAndTheTable()
    {
        using var fetchers = new TestFetchers();
        using var server = Service(_ => new StubReply(200, Table, "application/gzip"));

        var file = await Client(server, fetchers).GetNightAsync(Night, Cancel);

        Assert.Equal(Table, file);
        Assert.Equal("grant_type=password&client_id=eogdata_oidc&client_secret=client-s3cret&username=user%40field.example&password=correct%20horse%26battery", server.Requests.First().BodyText);
        Assert.Equal("application/x-www-form-urlencoded", server.Requests.First().Headers["Content-Type"]);
        Assert.Equal("/v30/VNF_npp_d20261120_noaa_v30-ez.csv.gz", server.Requests.Last().Path);
        Assert.Equal("Bearer token-1", server.Requests.Last().Headers["Authorization"]);
    }

    [Fact]
    public async Task GetNightAsync_TwoNights_UseOneTokenUntilItEnds()
    {
        using var fetchers = new TestFetchers();
        using var server = Service(_ => new StubReply(200, Table));
        var client = Client(server, fetchers);

        await client.GetNightAsync(Night, Cancel);
        await client.GetNightAsync(Night with { Satellite = VnfSatellite.Noaa20 }, Cancel);
        var before = Tokens(server);
        fetchers.Clock.Advance(TimeSpan.FromSeconds(271));
        await client.GetNightAsync(Night, Cancel);

        Assert.Equal((1, 2), (before, Tokens(server)));
        Assert.Contains(server.Requests, r => r.Path.EndsWith("VNF_j01_d20261120_noaa_v30-ez.csv.gz", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GetNightAsync_NotPublished_IsNull()
    {
        using var fetchers = new TestFetchers();
        using var server = Service(_ => StubReply.Html("<html>404</html>", 404));

        Assert.Null(await Client(server, fetchers).GetNightAsync(Night, Cancel));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(302)]
    [InlineData(200)]
    public async Task GetNightAsync_TokenEndedBeforeItsTime_IsRenewedOnce(int status)
    {
        var ended = false;
        using var fetchers = new TestFetchers();
        using var server = Service(request => request.Path == "/login" ? StubReply.Html()
            : ended && request.Headers["Authorization"] == "Bearer token-1" ? status switch { 302 => StubReply.Redirect("/login"), _ => StubReply.Html(status: status) }
            : new StubReply(200, Table));
        var client = Client(server, fetchers);
        await client.GetNightAsync(Night, Cancel);
        ended = true;

        Assert.Equal(Table, await client.GetNightAsync(Night, Cancel));
        Assert.Equal(2, Tokens(server));
    }

    [Fact]
    public async Task GetNightAsync_LoginPageForAFreshToken_IsARefusedAccount()
    {
        using var fetchers = new TestFetchers();
        using var server = Service(request => request.Path == "/login" ? StubReply.Html() : StubReply.Redirect("/login"));

        var refused = await Assert.ThrowsAsync<RemoteFailureException>(() => Client(server, fetchers).GetNightAsync(Night, Cancel));

        Assert.Equal(RemoteFailureCodes.NotAuthorised, refused.Code);
        Assert.Contains("login page", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, Tokens(server));
    }

    [Theory]
    [InlineData(401, """{"error":"invalid_grant","error_description":"Invalid user credentials for user@field.example / correct horse&battery / client-s3cret"}""")]
    [InlineData(200, """{"token_type":"Bearer"}""")]
    [InlineData(200, """{"access_token":""")]
    [InlineData(200, "<html>login</html>")]
    public async Task GetNightAsync_NoToken_FailsWithoutPrintingAnySecret(int status, string answer)
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Json(answer, status));

        var failure = await Assert.ThrowsAsync<RemoteFailureException>(() => Client(server, fetchers).GetNightAsync(Night, Cancel));

        foreach (var secret in new[] { Password, "client-s3cret", "user@field.example" })
            Assert.DoesNotContain(secret, failure.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    [InlineData(0.999)]
    public async Task GetNightAsync_GzipCutShort_IsAskedAgain(double share)
    {
        var asked = 0;
        using var fetchers = new TestFetchers();
        using var server = Service(_ => new StubReply(200, asked++ == 0 ? Table[..(int)(Table.Length * share)] : Table));

        Assert.Equal(Table, await Client(server, fetchers).GetNightAsync(Night, Cancel));
        Assert.Equal([1], fetchers.Waits);
    }

    [Theory]
    [InlineData("a,b,c\n1,2,3\n")]
    [InlineData("")]
    [InlineData("Sorry")]
    public async Task GetNightAsync_SomethingElse_IsNoTable(string content)
    {
        using var fetchers = new TestFetchers();
        using var server = Service(_ => new StubReply(200, Encoding.UTF8.GetBytes(content), "application/gzip"));

        var other = await Assert.ThrowsAsync<RemoteFailureException>(() => Client(server, fetchers).GetNightAsync(Night, Cancel));

        Assert.Contains("no Nightfire table", other.Message, StringComparison.Ordinal);
    }

    private static LoopbackServer Service(Func<StubRequest, StubReply> tables)
    {
        var token = 0;
        return new LoopbackServer(request => request.Path == "/token"
            ? StubReply.Json($$"""{"access_token":"token-{{++token}}","expires_in":300}""")
            : tables(request));
    }

    private static int Tokens(LoopbackServer server) => server.Requests.Count(r => r.Path == "/token");

    private static EogClient Client(LoopbackServer server, TestFetchers fetchers) =>
        new(fetchers.Fetcher, new EogCredentials(new Secret("user@field.example"), new Secret(Password), new Secret("client-s3cret")), fetchers.Clock, server["token"], server["v30"]);

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
