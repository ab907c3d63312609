using FlareScope.Satellite.Http;
using FlareScope.Satellite.Stac;
using FlareScope.Satellite.Tests.Support;

namespace FlareScope.Satellite.Tests.Stac;

public sealed class SasSignerTests : IDisposable
{
    private readonly TestFetchers _fetchers = new();
    private readonly Storage _storage;
    private readonly SasSigner _signer;

    public SasSignerTests()
    {
        _storage = new Storage(_fetchers.Clock);
        _signer = new SasSigner(new Uri("http://tokens.example/token"), ".store.example", _storage, _fetchers.Clock);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _fetchers.Dispose();

    [Fact]
    public async Task FetchAsync_TwoFilesOfOneContainer_AskForOneToken()
    {
        await GetAsync("http://acc.store.example/box/B11.tif");
        await GetAsync("http://acc.store.example/box/B12.tif?v=1");
        await GetAsync("http://acc.store.example/other/B12.tif");

        Assert.Equal(["/token/acc/box", "/token/acc/other"], _storage.TokenRequests);
        Assert.Equal(["?sig=1", "?v=1&sig=1", "?sig=2"], _storage.FileQueries);
    }

    [Fact]
    public async Task FetchAsync_TokenNearItsEnd_IsAskedForAnew()
    {
        await GetAsync("http://acc.store.example/box/B11.tif");
        _fetchers.Clock.Advance(TimeSpan.FromMinutes(44));
        await GetAsync("http://acc.store.example/box/B11.tif");
        _fetchers.Clock.Advance(TimeSpan.FromMinutes(1));
        await GetAsync("http://acc.store.example/box/B11.tif");

        Assert.Equal(["?sig=1", "?sig=1", "?sig=2"], _storage.FileQueries);
    }

    [Fact]
    public async Task FetchAsync_SignatureRefused_IsSignedAgainOnceOnly()
    {
        _storage.Refused = ["sig=1"];
        Assert.Equal(200, await GetAsync("http://acc.store.example/box/B11.tif"));

        _storage.Refused = ["sig=2", "sig=3", "sig=4"];
        Assert.Equal(403, await GetAsync("http://acc.store.example/box/B11.tif"));

        Assert.Equal(["?sig=1", "?sig=2", "?sig=2", "?sig=3"], _storage.FileQueries);
    }

    [Fact]
    public async Task FetchAsync_AddressOfAnotherHost_IsNotSigned()
    {
        await GetAsync("http://elsewhere.example/box/B11.tif");

        Assert.Empty(_storage.TokenRequests);
        Assert.Equal([""], _storage.FileQueries);
    }

    [Theory]
    [InlineData("""{"token":"x"}""")]
    [InlineData("""{"msft:expiry":"2026-11-22T13:00:00Z"}""")]
    [InlineData("""{"token":5,"msft:expiry":"never"}""")]
    public async Task FetchAsync_TokenWithoutExpiry_IsRefusedWithoutPrintingIt(string answer)
    {
        _storage.TokenAnswer = answer;

        var failure = await Assert.ThrowsAsync<RemoteFailureException>(() => GetAsync("http://acc.store.example/box/B11.tif"));

        Assert.Contains("no token with an expiry", failure.Message, StringComparison.Ordinal);
    }

    private Task<int> GetAsync(string address) => _signer.FetchAsync(new FetchRequest(new Uri(address)), body => body.Status, Cancel);

    /// <summary>A token service and a storage, without a network.</summary>
    private sealed class Storage(TimeProvider clock) : IFetcher
    {
        public List<string> TokenRequests { get; } = [];

        public List<string> FileQueries { get; } = [];

        public string[] Refused { get; set; } = [];

        public string? TokenAnswer { get; set; }

        public Task<T> FetchAsync<T>(FetchRequest request, Func<FetchedBody, T> read, CancellationToken cancel)
        {
            Assert.DoesNotContain("sig=", request.Label, StringComparison.Ordinal);
            if (request.Address.Host == "tokens.example")
            {
                TokenRequests.Add(request.Address.AbsolutePath);
                var token = TokenAnswer ?? $$"""{"token":"sig={{TokenRequests.Count}}","msft:expiry":"{{clock.GetUtcNow().AddMinutes(45.5):O}}"}""";
                return Task.FromResult(read(new FetchedBody(200, System.Text.Encoding.UTF8.GetBytes(token), "application/json", request.Label)));
            }
            FileQueries.Add(request.Address.Query);
            return Task.FromResult(read(new FetchedBody(Refused.Any(request.Address.Query.EndsWith) ? 403 : 200, [], null, request.Label)));
        }
    }
}
