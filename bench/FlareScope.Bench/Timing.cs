using System.Diagnostics;

namespace FlareScope.Bench;

/// <summary>Wall-clock milliseconds of one thing done many times.</summary>
/// <param name="What">The thing.</param>
/// <param name="Milliseconds">One figure for each round, sorted.</param>
internal sealed record Timing(string What, IReadOnlyList<double> Milliseconds)
{
    private const int WarmUp = 3;

    /// <summary>Half of the rounds were faster.</summary>
    internal double Median => At(.5);

    /// <summary>Nineteen of twenty rounds were faster.</summary>
    internal double P95 => At(.95);

    /// <summary>Does something a few times untimed, then the given times timed.</summary>
    internal static Timing Of(string what, int repeat, Action action, int warmUp = WarmUp)
    {
        for (var i = 0; i < warmUp; i++)
            action();
        var samples = new double[repeat];
        for (var i = 0; i < repeat; i++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            samples[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return From(what, samples);
    }

    /// <summary>Takes measured milliseconds.</summary>
    internal static Timing From(string what, IEnumerable<double> milliseconds) => new(what, [.. milliseconds.Order()]);

    private double At(double share) => Milliseconds[(int)Math.Round(share * (Milliseconds.Count - 1))];
}
