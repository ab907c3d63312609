using System.IO.Compression;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Tests.Support;

namespace FlareScope.Satellite.Tests.Http;

public sealed class GuardedFetcherTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FetchAsync_LoopbackNobodyAllowed_IsRefusedBeforeAnyConnection()
    {
        using var server = new LoopbackServer(StubReply.Text("inner"));
        using var guarded = new GuardedFetcher(new HttpGuardOptions(), TimeProvider.System);

        var refused = await Assert.ThrowsAsync<RemoteFailureException>(() => guarded.FetchAsync(new FetchRequest(server.Root), body => body.Text, Cancel));

        Assert.Equal(RemoteFailureCodes.AddressRefused, refused.Code);
        Assert.False(refused.IsTransient);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("http://127.0.0.2:{0}/")]
    [InlineData("http://localhost:{0}/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::1]:{0}/")]
    [InlineData("ftp://127.0.0.1/")]
    public async Task FetchAsync_RedirectToAnAddressNobodyAllowed_IsRefused(string target)
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(request => StubReply.Redirect(string.Format(target, request.Headers["Host"].Split(':')[1])));

        var refused = await Assert.ThrowsAsync<RemoteFailureException>(() => fetchers.Fetcher.FetchAsync(new FetchRequest(server.Root), body => body.Text, Cancel));

        Assert.Equal(RemoteFailureCodes.AddressRefused, refused.Code);
        Assert.Single(server.Requests);
        Assert.Empty(fetchers.Notices);
    }

    [Fact]
    public async Task FetchAsync_TwoRedirects_AreFollowedAndAThirdIsNot()
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(request => request.Path switch
        {
            "/3" => StubReply.Redirect("/2"),
            "/2" => StubReply.Redirect("/1", 301),
            "/1" => StubReply.Redirect("/0", 307),
            _ => StubReply.Text("here"),
        });

        var text = await fetchers.Fetcher.FetchAsync(new FetchRequest(server["/2"]), body => body.Text, Cancel);
        var refused = await Assert.ThrowsAsync<RemoteFailureException>(() => fetchers.Fetcher.FetchAsync(new FetchRequest(server["/3"]), body => body.Text, Cancel));

        Assert.Equal("here", text);
        Assert.Equal(RemoteFailureCodes.RedirectRefused, refused.Code);
    }

    [Fact]
    public async Task FetchAsync_RedirectToAnotherOrigin_DoesNotCarryTheToken()
    {
        using var fetchers = new TestFetchers();
        using var other = new LoopbackServer(StubReply.Text("page"));
        using var server = new LoopbackServer(request => request.Path == "/same" ? StubReply.Text("same") : StubReply.Redirect(request.Path == "/here" ? "/same" : other.Root.AbsoluteUri));

        await fetchers.Fetcher.FetchAsync(new FetchRequest(server["/away"]) { Bearer = "token-1" }, body => body.Text, Cancel);
        await fetchers.Fetcher.FetchAsync(new FetchRequest(server["/here"]) { Bearer = "token-1" }, body => body.Text, Cancel);

        Assert.False(Assert.Single(other.Requests).Headers.ContainsKey("Authorization"));
        Assert.Equal("Bearer token-1", server.Requests.Last().Headers["Authorization"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FetchAsync_BodyOverTheLimit_IsRefusedOnceWhetherItsLengthIsSaidOrNot(bool withoutLength)
    {
        using var fetchers = new TestFetchers(new HttpGuardOptions { MaxBodyBytes = 1000 });
        using var server = new LoopbackServer(new StubReply(200, new byte[1001]) { WithoutLength = withoutLength });

        var refused = await Assert.ThrowsAsync<RemoteFailureException>(() => fetchers.Fetcher.FetchAsync(new FetchRequest(server.Root), body => body.Bytes, Cancel));

        Assert.Equal(RemoteFailureCodes.TooLarge, refused.Code);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task FetchAsync_SmallBodyThatUnpacksWithoutEnd_IsRefused()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(new byte[200_000]);
        using var fetchers = new TestFetchers(new HttpGuardOptions { MaxBodyBytes = 100_000 });
        using var server = new LoopbackServer(new StubReply(200, packed.ToArray()) { Headers = [("Content-Encoding", "gzip")] });

        var refused = await Assert.ThrowsAsync<RemoteFailureException>(() => fetchers.Fetcher.FetchAsync(new FetchRequest(server.Root), body => body.Bytes, Cancel));

        Assert.True(packed.Length < 1000);
        Assert.Equal(RemoteFailureCodes.TooLarge, refused.Code);
    }

    [Fact]
    public async Task FetchAsync_AnswerThatNeverComes_EndsWithTheTimeLimitAndNotBefore()
    {
        using var fetchers = new TestFetchers();
        using var asked = new SemaphoreSlim(0);
        using var release = new ManualResetEventSlim();
        using var server = new LoopbackServer(_ =>
        {
            asked.Release();
            release.Wait(TimeSpan.FromSeconds(30), Cancel);
            return StubReply.Text("late");
        });

        var fetch = fetchers.Impatient.FetchAsync(new FetchRequest(server.Root), body => body.Text, Cancel);
        await asked.WaitAsync(Cancel);
        fetchers.Clock.Advance(TimeSpan.FromSeconds(19));
        var early = fetch.IsCompleted;
        fetchers.Clock.Advance(TimeSpan.FromSeconds(2));
        var late = await Assert.ThrowsAsync<RemoteFailureException>(() => fetch);
        release.Set();

        Assert.False(early);
        Assert.Equal(RemoteFailureCodes.TimedOut, late.Code);
        Assert.True(late.IsTransient);
    }

    [Fact]
    public void ToString_RequestWithASecret_PrintsNeitherTokenNorQuery()
    {
        var text = new FetchRequest(new Uri("https://a.example/x?sig=s3cret")) { Bearer = "t0ken" }.ToString();

        Assert.DoesNotContain("s3cret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("t0ken", text, StringComparison.Ordinal);
    }
}
