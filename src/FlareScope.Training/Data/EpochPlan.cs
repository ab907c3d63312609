namespace FlareScope.Training.Data;

/// <summary>Which pictures an epoch shows, in which order; rare sources come several times, ordinary ones take turns.</summary>
internal sealed class EpochPlan
{
    private readonly int[] fixedSlots;
    private readonly int[] ordinary;
    private readonly int ordinaryPerEpoch;
    private readonly ulong seed;

    /// <summary>Plans epochs over a cache.</summary>
    /// <param name="sources">Source of each picture.</param>
    /// <param name="repeats">How often a picture of a source comes in one epoch; sources not named are ordinary.</param>
    /// <param name="ordinaryShare">Share of the ordinary pictures that one epoch shows, above 0 and up to 1; each epoch draws its own.</param>
    /// <param name="seed">Seed of the order.</param>
    public EpochPlan(IEnumerable<string> sources, IReadOnlyDictionary<string, int> repeats, double ordinaryShare, ulong seed)
    {
        this.seed = seed;
        var named = sources.Select((source, index) => (source, index)).ToLookup(picture => repeats.ContainsKey(picture.source));
        fixedSlots = [.. named[true].SelectMany(picture => Enumerable.Repeat(picture.index, repeats[picture.source]))];
        ordinary = [.. named[false].Select(picture => picture.index)];
        ordinaryPerEpoch = (int)Math.Round(ordinaryShare * ordinary.Length);
    }

    /// <summary>Samples of one epoch.</summary>
    public int Count => fixedSlots.Length + ordinaryPerEpoch;

    /// <summary>Picture indices of an epoch, drawn and shuffled by the seed and the epoch.</summary>
    public int[] Order(int epoch)
    {
        var random = SeededRandom.For(seed, epoch, -1);
        var drawn = (int[])ordinary.Clone();
        random.Shuffle(drawn);
        int[] order = [.. fixedSlots, .. drawn[..ordinaryPerEpoch]];
        random.Shuffle(order);
        return order;
    }
}
