using FlareScope.Satellite.Http;
using Microsoft.Extensions.Time.Testing;

namespace FlareScope.Satellite.Tests.Support;

/// <summary>The real way out, allowed to reach the loopback, with a clock that a wait turns by itself.</summary>
internal sealed class TestFetchers : IDisposable
{
    private readonly GuardedFetcher _guarded;

    public TestFetchers(HttpGuardOptions? options = null)
    {
        _guarded = new GuardedFetcher((options ?? new HttpGuardOptions()) with { PrivateHostsAllowed = new HashSet<string> { "127.0.0.1" } }, Clock);
        Fetcher = new RetryingFetcher(_guarded, new RetryOptions(), Clock, notice =>
        {
            Notices.Add(notice);
            Clock.Advance(notice.Wait);
        });
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    public IFetcher Fetcher { get; }

    public IFetcher Impatient => _guarded;

    public List<RetryNotice> Notices { get; } = [];

    public IEnumerable<double> Waits => Notices.Select(n => n.Wait.TotalSeconds);

    public void Dispose() => _guarded.Dispose();
}
