using FlareScope.Core.Analysis;
using FlareScope.Core.Series;

namespace FlareScope.Core.Totals;

/// <summary>From pictures and windows to what they add to totals; all flares of one look count as one.</summary>
/// <remarks>
/// Science notes, ground.md section 8: a flare seen unlit is 0, a flow that could not be told is a gap. A pilot gives no volume
/// (correction 1), nor does a flame seen in less than half of a window and too seldom for a size: they are left out and counted. Any
/// other flare without a flow makes the look unknown, for half a site is no site.
/// </remarks>
/// <param name="quantities">What is added up, the gas first.</param>
/// <param name="unlitIsZero">
/// Whether "looked, no flare" counts as nothing burnt. A detector that misses flares then makes totals too small; the other choice
/// leaves such looks out and lets their neighbours vouch for them.
/// </param>
public sealed class Sightings(IReadOnlyList<TotalQuantity> quantities, bool unlitIsZero)
{
    /// <summary>One picture.</summary>
    /// <param name="document">Its analysis.</param>
    /// <param name="time">When it was taken.</param>
    public Sighting Of(AnalysisDocument document, DateTimeOffset time) => Of(time, [.. document.Flares.Select(f => new Seen(f.Estimate, 1))], looked: true);

    /// <summary>One window, at its middle; null when it does not tell its time of day.</summary>
    /// <param name="window">The window. A flame seen in part of its frames counts for that part.</param>
    public Sighting? Of(SeriesWindow window) => window.StartedAt is { } start
        ? Of(
            start.AddSeconds((window.ToS - window.FromS) / 2),
            [.. window.Flares.Select(f => new Seen(f.Estimate, f.SeenShare))],
            looked: window.Frames.Used > 0 && !window.Warnings.Contains(WarningCodes.SmokeWithoutFlame))
        : null;

    private Sighting Of(DateTimeOffset time, IReadOnlyList<Seen> flares, bool looked)
    {
        var volumes = flares.Where(f => !f.IsSmall).ToList();
        var left = flares.Count - volumes.Count;
        if (!looked || volumes.Any(f => f.Estimate?.GasFlow is null))
            return new(time, SightingKind.Unknown, left, [.. quantities.Select(_ => TimedFlow.Unknown(time))]);
        if (volumes.Count == 0)
            return new(time, SightingKind.Unlit, left, [.. quantities.Select(_ => unlitIsZero ? TimedFlow.Unlit(time) : TimedFlow.Unknown(time))]);
        return new(time, SightingKind.Measured, left, [.. quantities.Select(q => TimedFlow.Together([.. volumes.Select(f => Rate(f, q))]))]);

        TimedFlow Rate(Seen flare, TotalQuantity quantity)
        {
            var rate = TimedFlow.From(time, flare.Estimate!, quantity);
            return unlitIsZero ? rate with { Median = rate.Median * flare.Share } : rate;
        }
    }

    private readonly record struct Seen(FlareEstimate? Estimate, double Share)
    {
        public bool IsSmall => Estimate is { GasFlow: null } ? Estimate.Warnings.Contains(WarningCodes.PilotOrLow) : Estimate is null && Share < 0.5;
    }
}
