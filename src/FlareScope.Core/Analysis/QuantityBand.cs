using FlareScope.Core.Statistics;

namespace FlareScope.Core.Analysis;

/// <summary>A figure with unit and 90 % interval, as it stands in a document.</summary>
/// <param name="Unit">Unit, for example <c>t/day</c>.</param>
/// <param name="Reference">Gas reference state for volumes, else null.</param>
/// <param name="P05">5th percentile.</param>
/// <param name="P50">Median.</param>
/// <param name="P95">95th percentile.</param>
public sealed record QuantityBand(string Unit, string? Reference, double P05, double P50, double P95)
{
    /// <summary>Writes quantiles with their unit.</summary>
    public static QuantityBand From(Quantiles q, string unit, string? reference = null) => new(unit, reference, q.P05, q.P50, q.P95);
}
