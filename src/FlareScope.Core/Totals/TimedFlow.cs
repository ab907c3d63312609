using FlareScope.Core.Analysis;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Core.Totals;

/// <summary>A flow at a moment, with its errors told apart by source.</summary>
/// <param name="Time">When.</param>
/// <param name="MedianKm3Day">
/// Median, thousand m3/day at 20 °C and 101.325 kPa; 0 for a flare seen unlit; null when the flow could not be told, which is a gap.
/// </param>
/// <param name="SigmaLnBySource">Standard deviation of ln(flow) by source of error.</param>
public sealed record TimedFlow(DateTimeOffset Time, double? MedianKm3Day, IReadOnlyDictionary<string, double> SigmaLnBySource)
{
    /// <summary>The flow of an estimate; its variance is split by the estimate's own shares.</summary>
    /// <param name="time">When the picture was taken.</param>
    /// <param name="estimate">The estimate; without a gas flow it is a gap.</param>
    /// <exception cref="ArgumentException">The flow is counted in another unit or reference state.</exception>
    public static TimedFlow From(DateTimeOffset time, FlareEstimate estimate)
    {
        if (estimate.GasFlow is not { } flow)
            return new(time, null, new Dictionary<string, double>());
        if (flow.Unit != "thousand m3/day" || flow.Reference != ReferenceState.Celsius20.ToString())
            throw new ArgumentException($"A total adds thousand m3/day at {ReferenceState.Celsius20}, not {flow.Unit} at {flow.Reference}.", nameof(estimate));
        var sigma = Math.Log(flow.P95 / flow.P05) / (2 * NormalDistribution.P95);
        return new(time, flow.P50, estimate.DominantUncertainty.ToDictionary(s => s.Source, s => sigma * Math.Sqrt(s.ShareOfVariance)));
    }
}
