using System.Runtime.CompilerServices;
using FlareScope.Core;

namespace FlareScope.Vision.Sources;

/// <summary>
/// A camera's stream through an ffmpeg process. A watchdog ends the process when no frame comes, and starts it again after a pause
/// that doubles; <see cref="Health"/> tells at any time whether the picture is live.
/// </summary>
/// <param name="address">Address, from <see cref="StreamAddress.Parse"/>.</param>
/// <param name="framesPerSecond">Frames a second to take at most, above 0.</param>
/// <param name="limits">Limits and waiting times.</param>
/// <param name="options">Restarts.</param>
/// <param name="clock">The clock of all waiting and of the frames' times.</param>
public sealed class StreamSource(Uri address, double framesPerSecond, VideoLimits limits, StreamOptions options, TimeProvider clock) : IImageSource
{
    /// <inheritdoc/>
    public string Name { get; } = StreamAddress.Name(address);

    /// <summary>Whether the picture is live.</summary>
    public StreamHealth Health { get; } = new(options.Health, clock);

    /// <summary>Makes a decoder; replaced in tests.</summary>
    internal Func<IFrameFeed> Open { get; init; } =
        () => new FfmpegFeed(FfmpegCall.Stream(address, framesPerSecond, limits), StreamAddress.Name(address), limits.Frame);

    /// <inheritdoc/>
    /// <exception cref="UserInputException">
    /// <c>stream-unreachable</c>: no frame in the allowed number of starts; <c>stream-lost</c>: none for longer than a camera may stay away;
    /// <c>ffmpeg-missing</c>.
    /// </exception>
    public async IAsyncEnumerable<SourceFrame> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        long? begin = null, last = null;
        var (index, fruitless, pause) = (0L, 0, options.FirstPause);
        while (true)
        {
            var feed = Open();
            await using (feed.ConfigureAwait(false))
            {
                double? offset = null;
                while (await NextAsync(feed, stop).ConfigureAwait(false) is { } frame)
                {
                    Health.OnFrame(frame.Hash, frame.NativeWidth, frame.NativeHeight);
                    (fruitless, pause) = (0, options.FirstPause);
                    last = clock.GetTimestamp();
                    begin ??= last;
                    // Each start counts its own time from 0: it continues at the clock's.
                    offset ??= clock.GetElapsedTime(begin.Value).TotalSeconds - frame.TimeS;
                    yield return frame with { Index = index++, TimeS = offset.Value + frame.TimeS, CapturedAt = clock.GetUtcNow() };
                }

                Health.OnDrop();
                fruitless++;
                if (last is { } seen && clock.GetElapsedTime(seen) > options.Patience)
                    throw new UserInputException("stream-lost", $"{Name}: no frame came for {clock.GetElapsedTime(seen).TotalSeconds:0} s ({feed.Complaint ?? "no answer"}); check the camera and the line to it, then start again.");
                if (last is null && fruitless >= options.Attempts)
                    throw new UserInputException("stream-unreachable", $"{Name}: no frame came in {fruitless} attempts ({feed.Complaint ?? "no answer"}); check address, user and password, and that the camera is on.");
            }

            await Task.Delay(pause, clock, stop).ConfigureAwait(false);
            pause = pause * 2 < options.LongestPause ? pause * 2 : options.LongestPause;
        }
    }

    private async Task<SourceFrame?> NextAsync(IFrameFeed feed, CancellationToken stop)
    {
        try
        {
            return await feed.NextAsync(stop).WaitAsync(limits.StreamTimeout, clock, stop).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return null; // disposing the feed ends its process
        }
    }
}
