using System.Runtime.CompilerServices;
using FlareScope.Core;

namespace FlareScope.Vision.Sources;

/// <summary>A video file: the first frame of every interval of 1/rate, with its own presentation time, rotated as its metadata ask.</summary>
/// <param name="path">The file.</param>
/// <param name="info">Its header, from <see cref="VideoProbe"/>.</param>
/// <param name="framesPerSecond">Frames a second to take at most, above 0.</param>
/// <param name="limits">Limits and waiting times.</param>
/// <param name="clock">Measures the waiting.</param>
public sealed class VideoSource(string path, VideoInfo info, double framesPerSecond, VideoLimits limits, TimeProvider clock) : IImageSource
{
    /// <inheritdoc/>
    public string Name { get; } = Path.GetFileName(path);

    /// <summary>Makes the decoder; replaced in tests.</summary>
    internal Func<IFrameFeed> Open { get; init; } =
        () => new FfmpegFeed(FfmpegCall.File(Path.GetFullPath(path), framesPerSecond, limits), Path.GetFileName(path), limits.Frame);

    /// <inheritdoc/>
    /// <exception cref="UserInputException">
    /// <c>video-not-recognised</c>: no frame could be decoded; <c>video-stalled</c>: the decoder gave no frame in time and was ended;
    /// <c>ffmpeg-missing</c>.
    /// </exception>
    public async IAsyncEnumerable<SourceFrame> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        var feed = Open();
        await using var closing = feed.ConfigureAwait(false);
        var count = 0;
        while (await NextAsync(feed, stop).ConfigureAwait(false) is { } frame)
        {
            count++;
            yield return frame with { CapturedAt = info.CreatedAt?.AddSeconds(frame.TimeS) };
        }

        if (count == 0)
            throw VideoProbe.NotRecognised(Name, feed.Complaint ?? "no frame could be decoded");
    }

    private async Task<SourceFrame?> NextAsync(IFrameFeed feed, CancellationToken stop)
    {
        try
        {
            return await feed.NextAsync(stop).WaitAsync(limits.FrameTimeout, clock, stop).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new UserInputException(
                "video-stalled", $"{Name}: no frame came within {limits.FrameTimeout.TotalSeconds:0} s, and the decoder was ended; copy the video again or make it smaller.");
        }
    }
}
