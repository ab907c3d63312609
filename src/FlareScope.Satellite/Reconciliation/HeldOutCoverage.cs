using FlareScope.Core.Statistics;

namespace FlareScope.Satellite.Reconciliation;

/// <summary>A band fitted on one random half of the groups (operators, states), coverage measured on the other half.</summary>
/// <param name="Seed">Seed of the split.</param>
/// <param name="Groups">Groups altogether; a group is never split.</param>
/// <param name="Band">What the first half gave.</param>
/// <param name="Pairs">Pairs of the second half.</param>
/// <param name="Coverage">Share of their reported volumes inside the band: one draw of a lottery, as wide as groups differ.</param>
/// <param name="BothWaysCoverage">The same over all pairs, each half judged by the band of the other; null when the second half makes no band.</param>
public sealed record HeldOutCoverage(ulong Seed, int Groups, RatioBand Band, int Pairs, double Coverage, double? BothWaysCoverage)
{
    /// <summary>Splits, fits and measures.</summary>
    /// <param name="pairs">Pairs.</param>
    /// <param name="group">Group of a pair.</param>
    /// <param name="seed">Seed; equal seeds split equally.</param>
    /// <returns>Null when there are fewer than four groups, or the first half is too small for a band.</returns>
    public static HeldOutCoverage? Measure(IReadOnlyCollection<PairedVolume> pairs, Func<PairedVolume, string> group, ulong seed)
    {
        var groups = pairs.Select(group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (groups.Length < 4)
            return null;
        Shuffle(groups, seed);
        var fitted = groups.Take(groups.Length / 2).ToHashSet(StringComparer.Ordinal);
        var (train, test) = (pairs.Where(p => fitted.Contains(group(p))).ToList(), pairs.Where(p => !fitted.Contains(group(p))).ToList());
        if (RatioBand.Fit(train, group) is not { } band)
            return null;
        var coverage = Share(band, test);
        double? bothWays = RatioBand.Fit(test, group) is { } other ? (coverage * test.Count + Share(other, train) * train.Count) / pairs.Count : null;
        return new(seed, groups.Length, band, test.Count, coverage, bothWays);
    }

    private static double Share(RatioBand band, List<PairedVolume> pairs) => AgreementFigures.Of(pairs.ConvertAll(band.Around)).Coverage ?? 0;

    private static void Shuffle(string[] items, ulong seed)
    {
        var random = new SeededRandom(seed);
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = (int)(random.NextDouble() * (i + 1));
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
