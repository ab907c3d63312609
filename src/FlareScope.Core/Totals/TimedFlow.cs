using FlareScope.Core.Analysis;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Totals;

/// <summary>A rate at a moment, with its errors told apart by source.</summary>
/// <param name="Time">When.</param>
/// <param name="Median">
/// Median per day, for gas thousand m3/day at 20 °C and 101.325 kPa; 0 for a flare seen unlit; null when it could not be told, which is a gap.
/// </param>
/// <param name="SigmaLnBySource">Standard deviation of its logarithm by source of error.</param>
public sealed record TimedFlow(DateTimeOffset Time, double? Median, IReadOnlyDictionary<string, double> SigmaLnBySource)
{
    private static readonly IReadOnlyDictionary<string, double> NoErrors = new Dictionary<string, double>();

    /// <summary>A moment at which nothing could be told: a gap.</summary>
    public static TimedFlow Unknown(DateTimeOffset time) => new(time, null, NoErrors);

    /// <summary>A moment at which nothing burnt.</summary>
    public static TimedFlow Unlit(DateTimeOffset time) => new(time, 0, NoErrors);

    /// <summary>The gas flow of an estimate; its variance is split by the estimate's own shares.</summary>
    /// <param name="time">When the picture was taken.</param>
    /// <param name="estimate">The estimate; without a gas flow it is a gap.</param>
    /// <exception cref="ArgumentException">The flow is counted in another unit or reference state.</exception>
    public static TimedFlow From(DateTimeOffset time, FlareEstimate estimate) => From(time, estimate, TotalQuantity.Gas);

    /// <summary>One rate of an estimate. The shares are those of the gas flow, which the emissions follow.</summary>
    /// <param name="time">When the picture was taken.</param>
    /// <param name="estimate">The estimate; without that rate it is a gap.</param>
    /// <param name="quantity">Which rate.</param>
    /// <exception cref="ArgumentException">The rate is counted in another unit or reference state.</exception>
    public static TimedFlow From(DateTimeOffset time, FlareEstimate estimate, TotalQuantity quantity)
    {
        if (quantity.Of(estimate) is not { } rate)
            return Unknown(time);
        if (rate.Unit != quantity.RateUnit || rate.Reference != quantity.Reference)
            throw new ArgumentException($"A total adds {quantity.RateUnit} {quantity.Reference}, not {rate.Unit} {rate.Reference}.", nameof(estimate));
        if (!(rate.P50 > 0))
            return Unlit(time);
        var sigma = Math.Log(rate.P95 / rate.P05) / (2 * NormalDistribution.P95);
        return new(time, rate.P50, estimate.DominantUncertainty.ToDictionary(s => s.Source, s => sigma * Math.Sqrt(s.ShareOfVariance)));
    }

    /// <summary>Several flares of one moment as one: each source of error moves all of them alike, which is the wider reading.</summary>
    /// <param name="flows">Flows of one moment, at least one; an unknown one makes the sum unknown.</param>
    public static TimedFlow Together(IReadOnlyList<TimedFlow> flows)
    {
        if (flows.FirstOrDefault(f => f.Median is null) is { } unknown)
            return unknown;
        var sum = flows.Sum(f => f.Median!.Value);
        if (!(sum > 0))
            return flows[0];
        var sources = flows.SelectMany(f => f.SigmaLnBySource.Keys).Distinct();
        return new(
            flows[0].Time,
            sum,
            sources.ToDictionary(s => s, s => flows.Sum(f => f.Median!.Value * f.SigmaLnBySource.GetValueOrDefault(s)) / sum));
    }
}
