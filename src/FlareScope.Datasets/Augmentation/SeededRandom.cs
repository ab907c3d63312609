namespace FlareScope.Datasets.Augmentation;

/// <summary>Makes generators whose draws depend on the run's seed and the place in the run alone, never on thread timing.</summary>
public static class SeededRandom
{
    /// <summary>A generator for one place, for example (seed, epoch, sample).</summary>
    public static Random For(ulong seed, int epoch, int index) =>
        new((int)(Mix(Mix(Mix(seed) ^ (uint)epoch) ^ (uint)index) >> 33));

    /// <summary>A draw from [low, high).</summary>
    public static float Between(this Random random, float low, float high) => low + (high - low) * random.NextSingle();

    /// <summary>The finaliser of SplitMix64 (Steele, Lea, Flood, 2014).</summary>
    private static ulong Mix(ulong x)
    {
        x += 0x9e3779b97f4a7c15;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
        x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
        return x ^ (x >> 31);
    }
}
