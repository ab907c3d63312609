using System.Net;
using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Hosting;

public sealed class GuardTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/model")]
    [InlineData("/js/main.js")]
    [InlineData("/nowhere")]
    public async Task Get_Anything_HasTheSecurityHeaders(string path)
    {
        var answer = await server.GetAsync(path);

        Assert.StartsWith("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Post_FromAnotherSite_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/analyses");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        await (await server.Client.SendAsync(request, TestContext.Current.CancellationToken))
            .AssertProblemAsync(HttpStatusCode.Forbidden, "cross-site-request");
    }
}
