namespace FlareScope.Core.Totals;

/// <summary>What one look at a site adds to its totals.</summary>
/// <param name="Time">When.</param>
/// <param name="Kind">What was seen.</param>
/// <param name="LeftOut">Flares without a volume that the total lacks: pilots, and flames seen too seldom in a window for a size.</param>
/// <param name="Rates">
/// Every quantity that is added up, in the order asked for, when a flame that was not seen did not burn: 0 for a look without a flare, and for
/// a window the share of it in which the flame was seen.
/// </param>
/// <param name="WhileLit">The same of the flame alone, as if it burnt all the time; unknown for a look without a flare.</param>
public sealed record Sighting(
    DateTimeOffset Time, SightingKind Kind, int LeftOut, IReadOnlyList<TimedFlow> Rates, IReadOnlyList<TimedFlow> WhileLit);
