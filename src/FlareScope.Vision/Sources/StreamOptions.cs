namespace FlareScope.Vision.Sources;

/// <summary>How a camera's stream is kept running.</summary>
public sealed record StreamOptions
{
    /// <summary>Wait before the first restart; doubled after each that brought no frame.</summary>
    /// <value>1 s.</value>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait before a restart.</summary>
    /// <value>60 s.</value>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Starts without any frame after which an address is given up that never showed one; null never gives up.</summary>
    /// <value>5.</value>
    public int? Attempts { get; init; } = 5;

    /// <summary>How long a camera that was once seen may stay away before it is given up; null waits for ever.</summary>
    /// <value>10 min: a camera that starts anew, or a router, is back by then.</value>
    public TimeSpan? Patience { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>When the stream no longer counts as live.</summary>
    public StreamHealthOptions Health { get; init; } = new();
}
