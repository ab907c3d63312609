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

    /// <summary>Starts in a row without a frame after which it is given up; null never gives up.</summary>
    /// <value>5.</value>
    public int? Attempts { get; init; } = 5;

    /// <summary>When the stream no longer counts as live.</summary>
    public StreamHealthOptions Health { get; init; } = new();
}
