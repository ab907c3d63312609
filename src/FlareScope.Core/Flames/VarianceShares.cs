using FlareScope.Core.Analysis;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Flames;

/// <summary>Which input makes the spread: each source in turn is put at its centre, and the variance of what that moves is counted.</summary>
internal static class VarianceShares
{
    /// <summary>Enough draws for shares of a few per cent; the interval itself uses all of them.</summary>
    private const int MaxDraws = 2000;

    /// <summary>A variance of ln(flow) below this is that of a source that was not there.</summary>
    private const double Negligible = 1e-9;

    private static readonly (UncertaintySource Source, string Name)[] Sources =
    [
        (UncertaintySource.FlameModel, "flame-model"),
        (UncertaintySource.Scale, "scale"),
        (UncertaintySource.GasComposition, "gas-composition"),
        (UncertaintySource.Wind, "wind"),
        (UncertaintySource.Flicker, "flicker"),
        (UncertaintySource.Mask, "mask"),
        (UncertaintySource.Lean, "lean"),
    ];

    /// <summary>Shares of the variance of ln(gas flow), largest first, sum 1; sources without any share are left out.</summary>
    /// <param name="sampler">The flame.</param>
    /// <param name="draws">The draws of the estimate.</param>
    public static IReadOnlyList<VarianceShare> Of(HeatSampler sampler, ReadOnlySpan<HeatDraw> draws)
    {
        var used = draws[..Math.Min(MaxDraws, draws.Length)].ToArray();
        var whole = Array.ConvertAll(used, draw => sampler.LnHeat(draw));
        var parts = new List<VarianceShare>();
        foreach (var (source, name) in Sources)
        {
            // What the source alone moves; the other sources cancel draw by draw.
            var moved = Moments.Variance([.. used.Select((draw, i) => source == UncertaintySource.GasComposition
                ? -draw.Gas.LnHeatingValue
                : whole[i] - sampler.LnHeatWithout(source, draw))]);
            if (moved > Negligible)
                parts.Add(new(name, moved));
        }

        var sum = parts.Sum(p => p.ShareOfVariance);
        return [.. parts.Select(p => p with { ShareOfVariance = p.ShareOfVariance / sum }).OrderByDescending(p => p.ShareOfVariance)];
    }
}
