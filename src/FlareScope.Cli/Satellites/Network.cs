using FlareScope.Satellite.Http;

namespace FlareScope.Cli.Satellites;

/// <summary>The one way out of the satellite verbs: checked addresses, limits, patience.</summary>
internal sealed class Network : IDisposable
{
    /// <summary>Help of the option that names hosts in a private network.</summary>
    public const string AllowHelp = "Host in a private network that may be asked, for example a mirror; may be repeated.";

    private readonly GuardedFetcher _guarded;

    /// <summary>Opens it.</summary>
    /// <param name="privateHosts">Hosts in a private network that the caller allows.</param>
    /// <param name="waiting">Told when a wait begins.</param>
    public Network(IEnumerable<string> privateHosts, Action<RetryNotice> waiting)
    {
        _guarded = new(new HttpGuardOptions { PrivateHostsAllowed = privateHosts.ToHashSet(StringComparer.OrdinalIgnoreCase) }, TimeProvider.System);
        Fetcher = new(_guarded, new RetryOptions(), TimeProvider.System, waiting);
    }

    /// <summary>Sends requests.</summary>
    public RetryingFetcher Fetcher { get; }

    /// <summary>The same for code that wants an <see cref="HttpClient"/>.</summary>
    public HttpClient Client() => new(new FetchingHandler(Fetcher)) { Timeout = Timeout.InfiniteTimeSpan }; // each attempt has its own limit

    /// <summary>What a wait is called on standard error.</summary>
    public static string Words(RetryNotice notice) =>
        $"{notice.Reason} Attempt {notice.Attempt} of {notice.Attempts}; again in {notice.Wait.TotalSeconds:0} s.";

    /// <inheritdoc/>
    public void Dispose() => _guarded.Dispose();
}
