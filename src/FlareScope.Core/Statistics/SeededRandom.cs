using System.Numerics;

namespace FlareScope.Core.Statistics;

/// <summary>
/// Random numbers that a seed fixes on every machine: xoshiro256** (Blackman and Vigna) seeded by SplitMix64.
/// A mutable value: pass it by <c>ref</c>, a copy repeats the sequence; <c>default</c> was never seeded and gives zeros only.
/// </summary>
public struct SeededRandom
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>Starts a sequence.</summary>
    /// <param name="seed">Any number; equal seeds give equal sequences.</param>
    public SeededRandom(ulong seed)
    {
        _s0 = SplitMix(ref seed);
        _s1 = SplitMix(ref seed);
        _s2 = SplitMix(ref seed);
        _s3 = SplitMix(ref seed);
    }

    /// <summary>The next 64 random bits.</summary>
    public ulong NextUInt64()
    {
        var result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        var t = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= t;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>A uniform number, 0 inclusive to 1 exclusive.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A uniform number, <paramref name="from"/> inclusive to <paramref name="to"/> exclusive.</summary>
    public double NextUniform(double from, double to) => from + (to - from) * NextDouble();

    /// <summary>A standard normal number (mean 0, standard deviation 1).</summary>
    public double NextNormal() => NormalDistribution.Quantile(((NextUInt64() >> 11) + 0.5) * (1.0 / (1UL << 53)));

    private static ulong SplitMix(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
