using System.Net;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Tests.Support;

namespace FlareScope.Satellite.Tests.Http;

public sealed class FetchingHandlerTests
{
    private static readonly byte[] File = [.. Enumerable.Range(0, 1000).Select(i => (byte)i)];

    [Theory]
    [InlineData(0, 15)]
    [InlineData(990, 1200)]
    public async Task Send_Range_GivesTheBytesAndTheirPlaceSynchronouslyAndNot(long first, long last)
    {
        using var fetchers = new TestFetchers();
        using var server = new LoopbackServer(Ranges);
        using var client = new HttpClient(new FetchingHandler(fetchers.Fetcher));

        foreach (var synchronous in new[] { true, false })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, server["/B12.tif"]) { Headers = { Range = new(first, last) } };
            using var response = synchronous ? client.Send(request, TestContext.Current.CancellationToken) : await client.SendAsync(request, TestContext.Current.CancellationToken);
            var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
            Assert.Equal(File.Skip((int)first).Take((int)(last - first + 1)), bytes);
            Assert.Equal((first, 1000L), (response.Content.Headers.ContentRange!.From!.Value, response.Content.Headers.ContentRange.Length!.Value));
        }
    }

    [Fact]
    public async Task SendAsync_AddressNobodyAllowed_FailsAsAnHttpClientDoes()
    {
        using var fetchers = new TestFetchers();
        using var client = new HttpClient(new FetchingHandler(fetchers.Fetcher));

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri("http://10.0.0.1/B12.tif"), TestContext.Current.CancellationToken));

        Assert.Equal(RemoteFailureCodes.AddressRefused, Assert.IsType<RemoteFailureException>(failure.InnerException).Code);
    }

    private static StubReply Ranges(StubRequest request)
    {
        var ends = request.Headers["Range"]["bytes=".Length..].Split('-').Select(int.Parse).ToArray();
        var part = File.Skip(ends[0]).Take(ends[1] - ends[0] + 1).ToArray();
        return new StubReply(206, part, "image/tiff") { Headers = [("Content-Range", $"bytes {ends[0]}-{ends[0] + part.Length - 1}/{File.Length}")] };
    }
}
