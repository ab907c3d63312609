namespace FlareScope.Vision.Sources;

/// <summary>When a stream no longer counts as live.</summary>
public sealed record StreamHealthOptions
{
    /// <summary>No frame for this long: dropped.</summary>
    /// <value>4 s: seen within 5 s, as the issue asks, and longer than the gap between key frames of most cameras.</value>
    public TimeSpan DropAfter { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>The same picture for this long: frozen.</summary>
    /// <value>4 s. Sensor noise and the flame change a picture all the time.</value>
    public TimeSpan FreezeAfter { get; init; } = TimeSpan.FromSeconds(4);
}
