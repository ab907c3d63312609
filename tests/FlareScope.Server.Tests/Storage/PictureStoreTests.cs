using FlareScope.Server.Storage;
using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Storage;

public sealed class PictureStoreTests
{
    private readonly PictureStore _store = new(RunningServer.NewFolder());
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task PutAsync_SameBytesTwice_KeepsThemOnceUnderTheirHash()
    {
        var first = await _store.PutAsync("flare"u8.ToArray(), _cancellation);
        var second = await _store.PutAsync("flare"u8.ToArray(), _cancellation);

        Assert.Equal(first, second);
        Assert.Equal("flare"u8.ToArray(), await _store.GetAsync(first, _cancellation));
    }

    [Fact]
    public async Task DerivedAsync_AskedTwice_IsMadeOnce()
    {
        var sha256 = await _store.PutAsync("flare"u8.ToArray(), _cancellation);
        var made = 0;

        for (var i = 0; i < 2; i++) await _store.DerivedAsync(sha256, "view", original => [(byte)++made], _cancellation);

        Assert.Equal(1, made);
    }

    [Theory]
    [InlineData("../../history.db")]
    [InlineData("")]
    [InlineData("ABCDEF")]
    public async Task GetAsync_NoHash_IsRefused(string name) =>
        await Assert.ThrowsAsync<ArgumentException>(() => _store.GetAsync(name, _cancellation));
}
