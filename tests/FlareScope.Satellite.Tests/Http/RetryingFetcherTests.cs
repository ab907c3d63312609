using System.Text;
using System.Text.Json;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Stac;
using FlareScope.Satellite.Tests.Support;

namespace FlareScope.Satellite.Tests.Http;

public sealed class RetryingFetcherTests
{
    private static readonly StubReply Good = StubReply.Json("""{"ok":true}""");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> PassingFaults => ["408", "429", "500", "502", "503", "504", "dropped", "truncated"];

    [Theory]
    [MemberData(nameof(PassingFaults))]
    public async Task FetchAsync_FaultThatPasses_IsAskedAgainAfterOneSecond(string fault)
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(Fault(fault), Good);

        var text = await fetchers.Fetcher.FetchAsync(new FetchRequest(server.Root), body => body.Text, Cancel);

        Assert.Equal("""{"ok":true}""", text);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal([1], fetchers.Waits);
    }

    [Theory]
    [MemberData(nameof(PassingFaults))]
    public async Task FetchAsync_FaultThatStays_EndsAfterSevenAttemptsAndTheWaitsOfTheNotes(string fault)
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(Fault(fault));

        var failure = await Assert.ThrowsAsync<RemoteFailureException>(() => fetchers.Fetcher.FetchAsync(new FetchRequest(server.Root), body => body.Text, Cancel));

        Assert.Equal(7, server.Requests.Count);
        Assert.Equal([1, 2, 4, 8, 16, 16], fetchers.Waits);
        Assert.Contains("gave up after 7 attempts", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.IsTransient);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task FetchAsync_AnswerThatWillNotChange_IsReadOnceWhateverItsStatus(int status)
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Text("no", status));

        Assert.Equal(status, await fetchers.Fetcher.FetchAsync(new FetchRequest(server.Root), body => body.Status, Cancel));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("40", 40)]
    [InlineData("0", 1)]
    [InlineData("Sun, 22 Nov 2026 12:00:30 GMT", 30)]
    [InlineData("Sun, 22 Nov 2026 11:00:00 GMT", 1)]
    [InlineData("soon", 1)]
    public async Task FetchAsync_TooManyRequests_WaitsAsLongAsAskedButNeverLessThanTheBackOff(string retryAfter, double seconds)
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Text("slow down", 429) with { Headers = [("Retry-After", retryAfter)] }, Good);

        await fetchers.Fetcher.FetchAsync(new FetchRequest(server.Root), body => body.Text, Cancel);

        Assert.Equal([seconds], fetchers.Waits);
    }

    [Fact]
    public async Task FetchAsync_RetryAfterOfAnHour_FailsAtOnceAndSaysSo()
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Text("", 429) with { Headers = [("Retry-After", "3600")] });

        var failure = await Assert.ThrowsAsync<RemoteFailureException>(() => fetchers.Fetcher.FetchAsync(new FetchRequest(server.Root), body => body.Text, Cancel));

        Assert.Contains("3600 s", failure.Message, StringComparison.Ordinal);
        Assert.Equal(429, failure.Status);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task FetchAsync_JsonCutShortWithAMatchingLength_IsAskedAgain()
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Json("""{"ok":tr"""), Good);

        var ok = await fetchers.Fetcher.FetchAsync(new FetchRequest(server.Root), body =>
        {
            using var json = JsonAnswer.Parse(body);
            return json.RootElement.GetProperty("ok").ValueKind;
        }, Cancel);

        Assert.Equal(JsonValueKind.True, ok);
        Assert.Equal([1], fetchers.Waits);
    }

    [Fact]
    public async Task FetchAsync_StoppedWhileWaiting_EndsAtOnce()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(StubReply.Text("", 503));
        var patient = new RetryingFetcher(fetchers.Impatient, new RetryOptions(), fetchers.Clock, _ => stop.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => patient.FetchAsync(new FetchRequest(server.Root), body => body.Text, stop.Token));
        Assert.Single(server.Requests);
    }

    private static StubReply Fault(string fault) => fault switch
    {
        "dropped" => StubReply.Dropped,
        "truncated" => new StubReply(200, Encoding.UTF8.GetBytes("""{"ok":true}""")) { CutAfter = 5 },
        _ => StubReply.Text("fault", int.Parse(fault)),
    };
}
