using System.Diagnostics;

namespace FlareScope.Vision;

/// <summary>Measures stages that follow one another.</summary>
internal struct StageClock()
{
    private long _last = Stopwatch.GetTimestamp();

    /// <summary>Milliseconds since the start or the lap before.</summary>
    internal double Lap()
    {
        var now = Stopwatch.GetTimestamp();
        var elapsed = Stopwatch.GetElapsedTime(_last, now).TotalMilliseconds;
        _last = now;
        return elapsed;
    }
}
