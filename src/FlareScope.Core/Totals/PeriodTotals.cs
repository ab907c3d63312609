using FlareScope.Core.Analysis;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Core.Totals;

/// <summary>
/// Adds flows up over time: the trapezoid of each Monte Carlo draw, in which an error that reaches the whole period is the same
/// number at every observation. A year of pictures therefore does not make a wrong scale right; only flicker averages out.
/// </summary>
/// <remarks>
/// Science notes, ground.md sections 7 and 8. Gaps are missing, not zero. Errors that average out are drawn with mean 1, so that
/// a total lies about the trapezoid of medians; flows of single frames, whose flicker σ is not averaged beforehand, still read
/// exp(σ²/2) too high on average, 3 % at 0.25.
/// </remarks>
public static class PeriodTotals
{
    private const int MinDraws = 100;

    /// <summary>Adds up.</summary>
    /// <param name="flows">Flows in any order; those outside the period are not used.</param>
    /// <param name="from">Start, inclusive.</param>
    /// <param name="to">End, exclusive.</param>
    /// <param name="options">How to add.</param>
    /// <exception cref="UserInputException">
    /// <c>totals-bad-period</c>: the period has no length; <c>totals-duplicate-time</c>: two flows have one time;
    /// <c>totals-bad-flow</c>: a flow is negative or not finite.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 100 draws are asked for.</exception>
    public static PeriodTotal Sum(IEnumerable<TimedFlow> flows, DateTimeOffset from, DateTimeOffset to, TotalOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Draws, MinDraws);
        var known = Known(flows, from, to);
        var time = CoveredTime.Of([.. known.Select(f => f.Time)], from, to, options.MaxGap);
        var period = (to - from).TotalDays;
        var missing = Math.Max(0, period - time.Days);
        var gaps = missing > 1e-9 * period;
        if (!(time.Days > 0))
            return new(from, to, null, null, 0, 0, known.Count, time.LongestGapDays, Filled: false, [WarningCodes.GapsMissing]);

        var fill = options.FillGaps && gaps;
        var medians = known.Select((f, i) => time.Weights[i] * f.MedianKm3Day!.Value).Sum();
        var volume = Quantiles.Of(new TotalDraws(known, time.Weights, options).Draw(fill ? missing / time.Days : 0));
        return new(
            from,
            to,
            QuantityBand.From(volume, "thousand m3", ReferenceState.Celsius20.ToString()),
            fill ? medians * period / time.Days : medians,
            time.Days / period,
            time.Days,
            known.Count,
            time.LongestGapDays,
            fill,
            gaps ? [fill ? WarningCodes.GapsFilled : WarningCodes.GapsMissing] : []);
    }

    private static List<TimedFlow> Known(IEnumerable<TimedFlow> flows, DateTimeOffset from, DateTimeOffset to)
    {
        if (to <= from)
            throw new UserInputException("totals-bad-period", $"The period from {from:O} to {to:O} has no length; give an end after the start.");
        // An unknown flow does not break the line between two known ones that are near enough: they vouch for it.
        var inside = flows.Where(f => f.Time >= from && f.Time < to).OrderBy(f => f.Time).ToList();
        for (var i = 0; i < inside.Count; i++)
        {
            if (inside[i].MedianKm3Day is { } flow && !(flow >= 0 && double.IsFinite(flow)))
                throw new UserInputException("totals-bad-flow", $"The flow at {inside[i].Time:O} is {flow}; a flow is 0 or more.");
            if (i > 0 && inside[i].Time == inside[i - 1].Time)
                throw new UserInputException("totals-duplicate-time", $"Two flows have the time {inside[i].Time:O}; keep one of them.");
        }

        return [.. inside.Where(f => f.MedianKm3Day is not null)];
    }
}
