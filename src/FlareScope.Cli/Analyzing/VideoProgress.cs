using System.Globalization;

namespace FlareScope.Cli.Analyzing;

/// <summary>One line on standard error that tells how far a video is and how long it will still take; silent where that is no terminal.</summary>
/// <param name="durationS">Length of the video, s; null for a stream.</param>
internal sealed class VideoProgress(double? durationS) : IAsyncDisposable
{
    private readonly long _began = TimeProvider.System.GetTimestamp();
    private readonly bool _silent = Console.IsErrorRedirected;
    private TimeSpan _told;

    /// <summary>A frame is done.</summary>
    /// <param name="timeS">Its time, s.</param>
    internal void Report(double timeS)
    {
        var elapsed = TimeProvider.System.GetElapsedTime(_began);
        if (_silent || elapsed - _told < TimeSpan.FromSeconds(0.5))
            return;
        _told = elapsed;
        var left = durationS is { } all && timeS > 0 ? Left(elapsed * ((all / timeS) - 1)) : "";
        Console.Error.Write($"\rmeasuring {Clock(TimeSpan.FromSeconds(timeS))}{left}      ");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_silent)
            await Console.Error.WriteAsync("\r" + new string(' ', 48) + "\r");
    }

    private static string Left(TimeSpan time) => $", {Clock(time < TimeSpan.Zero ? TimeSpan.Zero : time)} left";

    private static string Clock(TimeSpan time) => time.ToString(time.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);
}
