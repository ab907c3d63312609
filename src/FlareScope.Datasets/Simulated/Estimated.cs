using FlareScope.Core.Statistics;

namespace FlareScope.Datasets.Simulated;

/// <summary>A figure with its bootstrap interval; the flares of one picture are drawn together.</summary>
/// <param name="Value">The figure; null when nothing tells it.</param>
/// <param name="Interval">95 % interval; null when nothing tells it.</param>
/// <param name="Count">Number of flares it rests on.</param>
public sealed record Estimated(double? Value, Interval? Interval, int Count)
{
    private static readonly BootstrapOptions Drawing = new() { Resamples = 500, Level = 0.95, Seed = 1 };

    /// <summary>A mean over flares.</summary>
    internal static Estimated Mean(IReadOnlyList<PictureOutcome> pictures, Func<FlareOutcome, double?> figure) =>
        Of(pictures, figure, values => values.Average());

    /// <summary>A percentile over flares.</summary>
    internal static Estimated Percentile(IReadOnlyList<PictureOutcome> pictures, Func<FlareOutcome, double?> figure, double share) =>
        Of(pictures, figure, values => Quantiles.Percentile([.. values.Order()], share));

    private static Estimated Of(
        IReadOnlyList<PictureOutcome> pictures, Func<FlareOutcome, double?> figure, Func<IEnumerable<double>, double> summary)
    {
        var blocks = new List<int>();
        var values = new List<double>();
        foreach (var (picture, flare) in pictures.SelectMany((p, i) => p.Flares.Select(f => (i, f))))
        {
            if (figure(flare) is not { } value)
                continue;
            blocks.Add(picture);
            values.Add(value);
        }

        return values.Count == 0
            ? new Estimated(null, null, 0)
            : new Estimated(summary(values), BlockBootstrap.Of(blocks, drawn => summary(drawn.Select(i => values[i])), Drawing), values.Count);
    }
}
