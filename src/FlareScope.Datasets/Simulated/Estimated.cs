using FlareScope.Core.Detection;
using FlareScope.Core.Statistics;

namespace FlareScope.Datasets.Simulated;

/// <summary>A figure with its bootstrap interval over pictures.</summary>
/// <param name="Value">The figure; null when nothing tells it.</param>
/// <param name="Interval">95 % interval; null when nothing tells it.</param>
/// <param name="Count">Number of flares it rests on.</param>
public sealed record Estimated(double? Value, Interval? Interval, int Count)
{
    /// <summary>A mean over flares, resampled by picture.</summary>
    internal static Estimated Mean(IReadOnlyList<PictureOutcome> pictures, Func<FlareOutcome, double?> figure) =>
        Of(pictures, figure, values => values.Average());

    /// <summary>A median over flares, resampled by picture.</summary>
    internal static Estimated Median(IReadOnlyList<PictureOutcome> pictures, Func<FlareOutcome, double?> figure) =>
        Of(pictures, figure, values => Percentile(values, 0.5));

    /// <summary>A percentile over flares, resampled by picture.</summary>
    internal static Estimated Upper(IReadOnlyList<PictureOutcome> pictures, Func<FlareOutcome, double?> figure, double share) =>
        Of(pictures, figure, values => Percentile(values, share));

    private static Estimated Of(IReadOnlyList<PictureOutcome> pictures, Func<FlareOutcome, double?> figure, Func<double[], double> summary)
    {
        var interval = PercentileBootstrap.Of(pictures, Summarise);
        var count = pictures.Sum(p => p.Flares.Count(f => figure(f) is not null));
        return new Estimated(Summarise(pictures), interval is var (low, high) ? new Interval(low, high) : null, count);

        double? Summarise(IReadOnlyList<PictureOutcome> sample)
        {
            double[] values = [.. sample.SelectMany(p => p.Flares).Select(figure).OfType<double>()];
            return values.Length == 0 ? null : summary(values);
        }
    }

    private static double Percentile(double[] values, double share)
    {
        Array.Sort(values);
        return Quantiles.Percentile(values, share);
    }
}
