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
public sealed class Sightings(IReadOnlyList<TotalQuantity> quantities)
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
        var kind = !looked || volumes.Any(f => f.Estimate?.GasFlow is null) ? SightingKind.Unknown
            : volumes.Count == 0 ? SightingKind.Unlit
            : SightingKind.Measured;
        return new(time, kind, flares.Count - volumes.Count, Rates(f => f.Share, TimedFlow.Unlit(time)), Rates(_ => 1, TimedFlow.Unknown(time)));

        IReadOnlyList<TimedFlow> Rates(Func<Seen, double> share, TimedFlow unlit) => [.. quantities.Select(quantity => kind switch
        {
            SightingKind.Unknown => TimedFlow.Unknown(time),
            SightingKind.Unlit => unlit,
            _ => TimedFlow.Together([.. volumes.Select(f => Times(share(f), TimedFlow.From(time, f.Estimate!, quantity)))]),
        })];
    }

    private static TimedFlow Times(double share, TimedFlow rate) => rate with { Median = share * rate.Median };

    private readonly record struct Seen(FlareEstimate? Estimate, double Share)
    {
        public bool IsSmall => Estimate is { GasFlow: null } ? Estimate.Warnings.Contains(WarningCodes.PilotOrLow) : Estimate is null && Share < 0.5;
    }
}
