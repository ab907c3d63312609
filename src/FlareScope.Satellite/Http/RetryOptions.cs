namespace FlareScope.Satellite.Http;

/// <summary>How patient a client is (science notes, satellite.md section 6: seven attempts, 1, 2, 4, 8, 16 s).</summary>
public sealed record RetryOptions
{
    /// <summary>Attempts in all, the first included.</summary>
    /// <value>7.</value>
    public int Attempts { get; init; } = 7;

    /// <summary>Wait after the first failure; doubled after each further one.</summary>
    /// <value>1 s.</value>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait of the doubling.</summary>
    /// <value>16 s.</value>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(16);

    /// <summary>Longest <c>Retry-After</c> that is waited for; a service that asks for more fails this poll, and the next comes on schedule.</summary>
    /// <value>5 minutes.</value>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Wait after a failed attempt.</summary>
    /// <param name="attempt">Attempts made so far, from 1.</param>
    public TimeSpan WaitAfter(int attempt)
    {
        var doubled = FirstWait * Math.Pow(2, attempt - 1);
        return doubled < LongestWait ? doubled : LongestWait;
    }
}
