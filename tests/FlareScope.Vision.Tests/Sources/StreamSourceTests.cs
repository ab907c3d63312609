using FlareScope.Core;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Sources;
using Microsoft.Extensions.Time.Testing;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Sources;

public sealed class StreamSourceTests
{
    private readonly FakeTimeProvider _clock = new() { AutoAdvanceAmount = TimeSpan.Zero };

    [Fact]
    public async Task Read_DecoderThatHangs_IsEndedAndStartedAgainWhereTheClockIs()
    {
        var feeds = new Queue<Feed>([new(2, Hangs: true), new(2, Hangs: true)]);
        var started = new List<Feed>();
        var source = Source(feeds, started, attempts: null);
        using var stop = new CancellationTokenSource();
        var times = new List<double>();
        var reading = Task.Run(
            async () =>
            {
                await foreach (var frame in source.ReadAsync(stop.Token))
                {
                    using var done = frame;
                    lock (times)
                        times.Add(frame.TimeS);
                }
            },
            TestContext.Current.CancellationToken);

        await Advance(() => started.Count == 2 && Count(times) == 4);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);

        Assert.True(started[0].Disposed, "the first decoder must be ended");
        Assert.True(times[2] >= 10, "time goes on while the stream is away");
        Assert.Equal(times.Order(), times);
    }

    [Fact]
    public async Task Read_DecoderThatHangs_IsDroppedWithinFiveSeconds()
    {
        var source = Source(new([new(2, Hangs: true)]), [], attempts: null);
        using var stop = new CancellationTokenSource();
        var given = 0;
        var reading = Task.Run(
            async () =>
            {
                await foreach (var frame in source.ReadAsync(stop.Token))
                {
                    frame.Dispose();
                    Interlocked.Increment(ref given);
                }
            },
            TestContext.Current.CancellationToken);
        while (Volatile.Read(ref given) < 2)
            await Task.Delay(2, TestContext.Current.CancellationToken);

        _clock.Advance(TimeSpan.FromSeconds(5)); // before the watchdog's ten seconds
        Assert.Equal(StreamState.Dropped, source.Health.State);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task Read_NothingButFailures_GivesUpWithOneLine()
    {
        var started = new List<Feed>();
        var source = Source(new([new(0), new(0), new(0), new(0)]), started, attempts: 3);
        var reading = Task.Run(
            async () =>
            {
                await foreach (var frame in source.ReadAsync(TestContext.Current.CancellationToken))
                    frame.Dispose();
            },
            TestContext.Current.CancellationToken);

        await Advance(() => reading.IsCompleted);

        var error = await Assert.ThrowsAsync<UserInputException>(() => reading);
        Assert.Equal("stream-unreachable", error.Code);
        Assert.Equal(3, started.Count);
        Assert.All(started, feed => Assert.True(feed.Disposed));
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.Equal(StreamState.Dropped, source.Health.State);
    }

    // A camera that starts anew takes longer than five attempts; one that stays away is named in the end.
    [Fact]
    public async Task Read_CameraOnceSeen_IsWaitedForAndThenGivenUp()
    {
        var started = new List<Feed>();
        var source = Source(new([new(2), new(0), new(0), new(0), new(0), new(0), new(0), new(3)]), started, attempts: 3);
        var frames = 0;
        var reading = Task.Run(
            async () =>
            {
                await foreach (var frame in source.ReadAsync(TestContext.Current.CancellationToken))
                {
                    frame.Dispose();
                    Interlocked.Increment(ref frames);
                }
            },
            TestContext.Current.CancellationToken);

        await Advance(() => reading.IsCompleted);

        Assert.Equal("stream-lost", (await Assert.ThrowsAsync<UserInputException>(() => reading)).Code);
        Assert.Equal(5, frames);
        Assert.True(started.Count > 8, "It is waited for, longer than an address that never answered.");
    }

    [Theory]
    [InlineData("rtsp://")]
    [InlineData("http://host/a")]
    [InlineData("rtsp://host/a\n-i")]
    [InlineData("file:///etc/passwd")]
    public void Parse_OtherAddress_IsRefused(string text) =>
        Assert.Equal("stream-address", Assert.Throws<UserInputException>(() => StreamAddress.Parse(text)).Code);

    private StreamSource Source(Queue<Feed> feeds, List<Feed> started, int? attempts) => new(
        StreamAddress.Parse("rtsp://user:secret@camera/1"), 2, VideoLimits.Default, new StreamOptions { Attempts = attempts, Patience = TimeSpan.FromSeconds(150) }, _clock)
    {
        Open = () =>
        {
            var feed = feeds.TryDequeue(out var next) ? next : new Feed(0, Hangs: true);
            started.Add(feed);
            return feed;
        },
    };

    private static int Count(List<double> times)
    {
        lock (times)
            return times.Count;
    }

    // Time passes only while the source waits: a step of the fake clock, then a turn for its thread.
    private async Task Advance(Func<bool> done)
    {
        for (var i = 0; i < 2000 && !done(); i++)
        {
            _clock.Advance(TimeSpan.FromSeconds(0.5));
            await Task.Delay(2, TestContext.Current.CancellationToken);
        }

        Assert.True(done());
    }

    private sealed record Feed(int Frames, bool Hangs = false) : IFrameFeed
    {
        private int _given;

        public bool Disposed { get; private set; }

        public string? Complaint => null;

        public async Task<SourceFrame?> NextAsync(CancellationToken stop)
        {
            if (_given < Frames)
                return new(_given, _given++ * 0.5, null, DecodedImage.FromBitmap(new SKBitmap(4, 4, SKColorType.Rgba8888, SKAlphaType.Opaque)), 4, 4);
            if (Hangs)
                await Task.Delay(Timeout.Infinite, stop);
            return null;
        }

        public ValueTask DisposeAsync()
        {
            Disposed = true;
            return ValueTask.CompletedTask;
        }
    }
}
