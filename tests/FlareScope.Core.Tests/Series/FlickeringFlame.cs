using FlareScope.Core.Series;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Series;

/// <summary>A flame whose ln(area) is an autoregression about that of 40 m2.</summary>
internal static class FlickeringFlame
{
    /// <summary>Its frames.</summary>
    /// <param name="seed">Seed of the flicker.</param>
    /// <param name="tauS">Memory, s.</param>
    /// <param name="seconds">Length of the series, s.</param>
    /// <param name="rate">Frames a second.</param>
    public static List<FrameSize> Frames(ulong seed, double tauS, double seconds, double rate)
    {
        var random = new SeededRandom(seed);
        var memory = Math.Exp(-1 / (rate * tauS));
        var ln = 0.25 * random.NextNormal();
        var frames = new List<FrameSize>();
        for (var i = 0; i < seconds * rate; i++)
        {
            ln = (memory * ln) + (0.25 * Math.Sqrt(1 - (memory * memory)) * random.NextNormal());
            var (area, length) = (40 * Math.Exp(ln), 16 * Math.Exp(ln / 2));
            frames.Add(new(i / rate, length * 10, area * 100, length, area, 2.5, 10, 0.02));
        }

        return frames;
    }
}
