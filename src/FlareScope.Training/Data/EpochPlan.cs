namespace FlareScope.Training.Data;

/// <summary>Which pictures an epoch shows, in which order; rare sources come several times.</summary>
internal sealed class EpochPlan
{
    private readonly int[] slots;
    private readonly ulong seed;

    /// <summary>Plans epochs over a cache.</summary>
    /// <param name="sources">Source of each picture.</param>
    /// <param name="repeats">How often a picture of a source comes in one epoch; 1 for sources not named.</param>
    /// <param name="seed">Seed of the order.</param>
    public EpochPlan(IEnumerable<string> sources, IReadOnlyDictionary<string, int> repeats, ulong seed)
    {
        this.seed = seed;
        slots = [.. sources.SelectMany((source, index) => Enumerable.Repeat(index, repeats.GetValueOrDefault(source, 1)))];
    }

    /// <summary>Samples of one epoch.</summary>
    public int Count => slots.Length;

    /// <summary>Picture indices of an epoch, shuffled by the seed and the epoch.</summary>
    public int[] Order(int epoch)
    {
        var order = (int[])slots.Clone();
        SeededRandom.For(seed, epoch, -1).Shuffle(order);
        return order;
    }
}
