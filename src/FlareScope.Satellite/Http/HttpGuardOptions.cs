namespace FlareScope.Satellite.Http;

/// <summary>Limits of every request that leaves the machine; the defaults are the contract's (contracts, section 6, URLs).</summary>
public sealed record HttpGuardOptions
{
    /// <summary>The shortest and longest a request may be allowed to take.</summary>
    private static readonly (TimeSpan Least, TimeSpan Most) TimeoutRange = (TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));

    /// <summary>Hosts (names or literal addresses, as they stand in the address) that may resolve to loopback, link-local or private addresses.</summary>
    /// <value>Empty: an administrator names them one by one; a configuration file cannot.</value>
    public IReadOnlySet<string> PrivateHostsAllowed { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Redirects followed, each checked like the first address.</summary>
    /// <value>2.</value>
    public int MaxRedirects { get; init; } = 2;

    /// <summary>Time for one attempt: connecting, headers and the whole body.</summary>
    /// <value>20 s.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Largest body, bytes after decompression, so that a small compressed body cannot grow without limit.</summary>
    /// <value>64 MiB.</value>
    public long MaxBodyBytes { get; init; } = 64L << 20;

    /// <summary>Largest single byte range.</summary>
    /// <value>64 MiB.</value>
    public long MaxRangeBytes { get; init; } = 64L << 20;

    /// <summary>Checks the limits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is negative or absurd.</exception>
    public HttpGuardOptions Validated()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(MaxRedirects);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxBodyBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxRangeBytes);
        ArgumentOutOfRangeException.ThrowIfLessThan(Timeout, TimeoutRange.Least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Timeout, TimeoutRange.Most);
        return this;
    }
}
