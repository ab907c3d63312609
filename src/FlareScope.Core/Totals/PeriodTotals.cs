using FlareScope.Core.Analysis;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Totals;

/// <summary>
/// Adds rates up over time: the trapezoid of each Monte Carlo draw, in which an error that reaches the whole period is the same
/// number at every observation. A year of pictures therefore does not make a wrong scale right; only flicker averages out.
/// </summary>
/// <remarks>
/// Science notes, ground.md sections 7 and 8. Gaps are missing, not zero. Errors that average out are drawn with mean 1, so that
/// a total lies about the trapezoid of medians; flows of single frames, whose flicker σ is not averaged beforehand, still read
/// exp(σ²/2) too high on average, 3 % at 0.25. Parts of a period add up to the whole in their medians: the time between an
/// observation before a boundary and one after it is shared out.
/// </remarks>
public static class PeriodTotals
{
    private const int MinDraws = 100;

    /// <summary>Adds up the gas.</summary>
    /// <inheritdoc cref="Sum(IEnumerable{TimedFlow}, DateTimeOffset, DateTimeOffset, TotalOptions, TotalQuantity)"/>
    public static PeriodTotal Sum(IEnumerable<TimedFlow> flows, DateTimeOffset from, DateTimeOffset to, TotalOptions options) =>
        Sum(flows, from, to, options, TotalQuantity.Gas);

    /// <summary>Adds up one quantity.</summary>
    /// <param name="flows">Rates in any order; of those outside the period the nearest on either side tell of its ends.</param>
    /// <param name="from">Start, inclusive.</param>
    /// <param name="to">End, exclusive.</param>
    /// <param name="options">How to add.</param>
    /// <param name="quantity">What is added, which names the unit.</param>
    /// <exception cref="UserInputException">
    /// <c>totals-bad-period</c>: the period has no length; <c>totals-duplicate-time</c>: two rates have one time;
    /// <c>totals-bad-flow</c>: a rate is negative or not finite.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 100 draws are asked for.</exception>
    public static PeriodTotal Sum(
        IEnumerable<TimedFlow> flows, DateTimeOffset from, DateTimeOffset to, TotalOptions options, TotalQuantity quantity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Draws, MinDraws);
        if (to <= from)
            throw new UserInputException("totals-bad-period", $"The period from {from:O} to {to:O} has no length; give an end after the start.");
        var known = Known(flows, from, to, options.MaxGap);
        var inside = known.Count(f => f.Time >= from && f.Time < to);
        var time = CoveredTime.Of([.. known.Select(f => f.Time)], from, to, options.MaxGap);
        var period = (to - from).TotalDays;
        var missing = Math.Max(0, period - time.Days);
        var gaps = missing > 1e-9 * period;
        if (!(time.Days > 0))
            return new(from, to, null, null, 0, 0, inside, time.LongestGapDays, Filled: false, [WarningCodes.GapsMissing]);

        var fill = options.FillGaps && gaps;
        var medians = known.Select((f, i) => time.Weights[i] * f.Median!.Value).Sum();
        var amount = Quantiles.Of(new TotalDraws(known, time.Weights, options).Draw(fill ? missing / time.Days : 0));
        return new(
            from,
            to,
            QuantityBand.From(amount, quantity.Unit, quantity.Reference),
            fill ? medians * period / time.Days : medians,
            time.Days / period,
            time.Days,
            inside,
            time.LongestGapDays,
            fill,
            gaps ? [fill ? WarningCodes.GapsFilled : WarningCodes.GapsMissing] : []);
    }

    /// <summary>The rates that tell of the period, by time: those inside, and on either side the nearest known one if it is near enough.</summary>
    private static List<TimedFlow> Known(IEnumerable<TimedFlow> flows, DateTimeOffset from, DateTimeOffset to, TimeSpan maxGap)
    {
        var ordered = flows.OrderBy(f => f.Time).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            if (ordered[i].Median is { } flow && !(flow >= 0 && double.IsFinite(flow)))
                throw new UserInputException("totals-bad-flow", $"The flow at {ordered[i].Time:O} is {flow}; a flow is 0 or more.");
            if (i > 0 && ordered[i].Time == ordered[i - 1].Time)
                throw new UserInputException("totals-duplicate-time", $"Two flows have the time {ordered[i].Time:O}; keep one of them.");
        }

        // An unknown flow does not break the line between two known ones that are near enough: they vouch for it.
        ordered.RemoveAll(f => f.Median is null);
        var (first, end) = (ordered.FindIndex(f => f.Time >= from), ordered.FindLastIndex(f => f.Time < to) + 1);
        if (first < 0)
            first = ordered.Count;
        if (first > 0 && first < ordered.Count && ordered[first].Time - ordered[first - 1].Time <= maxGap)
            first--;
        if (end > 0 && end < ordered.Count && ordered[end].Time - ordered[end - 1].Time <= maxGap)
            end++;
        return first < end ? ordered[first..end] : [];
    }
}
