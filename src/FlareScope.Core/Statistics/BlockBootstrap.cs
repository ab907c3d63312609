namespace FlareScope.Core.Statistics;

/// <summary>
/// Percentile bootstrap over blocks: what belongs together (the frames of one day) is drawn together, so that repeated looks at
/// one day do not pass for independent evidence.
/// </summary>
/// <remarks>Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapters 8 and 13.</remarks>
public static class BlockBootstrap
{
    /// <summary>The interval of one figure.</summary>
    /// <param name="blocks">Block of each item, for example its day; every item its own number draws items one by one.</param>
    /// <param name="figure">Makes the figure from indices of items, with repeats; null where it cannot be told.</param>
    /// <param name="options">How to draw.</param>
    /// <returns>The interval; null when the figure is unknown in half of the resamples or more.</returns>
    /// <exception cref="ArgumentException">There is no item.</exception>
    public static Interval? Of(IReadOnlyList<int> blocks, Func<int[], double?> figure, BootstrapOptions options) =>
        PercentileInterval.Of([.. Resamples(blocks, figure, options).OfType<double>()], options.Resamples, options.Level);

    /// <summary>What a resample tells, once for each.</summary>
    /// <typeparam name="T">What it tells.</typeparam>
    /// <param name="blocks">Block of each item.</param>
    /// <param name="tell">Makes it from indices of items, with repeats.</param>
    /// <param name="options">How to draw.</param>
    /// <exception cref="ArgumentException">There is no item.</exception>
    internal static T[] Resamples<T>(IReadOnlyList<int> blocks, Func<int[], T> tell, BootstrapOptions options)
    {
        if (blocks.Count == 0)
            throw new ArgumentException("A bootstrap needs at least one item.", nameof(blocks));
        var members = Enumerable.Range(0, blocks.Count).GroupBy(i => blocks[i]).Select(g => g.ToArray()).ToArray();
        var random = new SeededRandom(options.Seed);
        var told = new T[options.Resamples];
        var drawn = new List<int>(blocks.Count);
        for (var r = 0; r < told.Length; r++)
        {
            drawn.Clear();
            for (var k = 0; k < members.Length; k++)
                drawn.AddRange(members[(int)(random.NextDouble() * members.Length)]);
            told[r] = tell([.. drawn]);
        }

        return told;
    }
}
