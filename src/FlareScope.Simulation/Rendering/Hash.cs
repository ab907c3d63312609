namespace FlareScope.Simulation.Rendering;

/// <summary>SplitMix64: turns seeds into further seeds and into bits, the same everywhere.</summary>
internal static class Hash
{
    /// <summary>The next 64 bits of a sequence.</summary>
    public static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A seed of its own for one numbered purpose, so that a change in one part of a scene leaves the others alone.</summary>
    public static ulong Derive(ulong seed, ulong purpose)
    {
        var state = seed ^ (purpose * 0xD1342543DE82EF95UL);
        return Next(ref state) ^ Next(ref state);
    }

    /// <summary>A uniform number, 0 inclusive to 1 exclusive, for a numbered item of a seed.</summary>
    public static float Unit(ulong seed, ulong item) => (Derive(seed, item) >> 40) * (1f / (1 << 24));
}
