using FlareScope.Core.Statistics;

namespace FlareScope.Core.Series;

/// <summary>A length or an area of a flame over time.</summary>
/// <param name="Unit">Unit.</param>
/// <param name="P10">Exceeded in nine frames of ten.</param>
/// <param name="P50">Exceeded in half of the frames: intermittency 0.5, L50 or A50.</param>
/// <param name="P90">Exceeded in one frame of ten.</param>
/// <param name="Interval">90 % interval of <paramref name="P50"/> by a block bootstrap; null when it could not be told.</param>
public sealed record SeriesSize(string Unit, double P10, double P50, double P90, Interval? Interval)
{
    /// <summary>Sums up a series.</summary>
    /// <param name="values">Sizes, at least one.</param>
    /// <param name="blocks">Block of each value; values of one block are drawn together.</param>
    /// <param name="unit">Unit.</param>
    /// <param name="options">How to draw.</param>
    public static SeriesSize Of(IReadOnlyList<double> values, IReadOnlyList<int> blocks, string unit, SeriesOptions options)
    {
        var sorted = values.Order().ToArray();
        var draw = new BootstrapOptions { Resamples = options.Resamples, Level = options.Level };
        // One block alone cannot vary: its interval would be a point.
        var interval = blocks.Distinct().Take(2).Count() < 2 ? null : BlockBootstrap.Of(blocks, drawn => Median(values, drawn), draw);
        return new(unit, Quantiles.Percentile(sorted, 0.1), Quantiles.Percentile(sorted, 0.5), Quantiles.Percentile(sorted, 0.9), interval);
    }

    private static double? Median(IReadOnlyList<double> values, int[] drawn)
    {
        if (drawn.Length == 0)
            return null;
        return Moments.Median(Array.ConvertAll(drawn, i => values[i]));
    }
}
