namespace FlareScope.Vision.Sources;

/// <summary>Frames of one running decoder, until it ends.</summary>
internal interface IFrameFeed : IAsyncDisposable
{
    /// <summary>Waits for the next frame.</summary>
    /// <returns>The frame with the decoder's own time; null when it has ended.</returns>
    Task<SourceFrame?> NextAsync(CancellationToken stop);

    /// <summary>What the decoder complained of last, one line; null when of nothing.</summary>
    string? Complaint { get; }
}
