namespace FlareScope.Core.Totals;

/// <summary>What a site burnt in a period.</summary>
/// <param name="Gas">Gas, thousand m3 at 20 °C and 101.325 kPa.</param>
/// <param name="Co2">CO2 by carbon balance, t.</param>
/// <param name="Ch4">CH4 slip by carbon balance, t.</param>
/// <param name="BlackCarbon">Black carbon, t.</param>
/// <param name="OtherGas">
/// The gas when looks without a flare are read the other way; null when that changes nothing. The truth lies between the two: a detector
/// misses some flames, and some flares were out.
/// </param>
/// <param name="Days">Gas of each day by UTC; the first and the last may be parts of one.</param>
public sealed record SiteTotal(PeriodTotal Gas, PeriodTotal Co2, PeriodTotal Ch4, PeriodTotal BlackCarbon, PeriodTotal? OtherGas, IReadOnlyList<PeriodTotal> Days)
{
    /// <summary>What the looks must hold, in this order.</summary>
    public static IReadOnlyList<TotalQuantity> Quantities { get; } = [TotalQuantity.Gas, TotalQuantity.Co2, TotalQuantity.Ch4, TotalQuantity.BlackCarbon];

    /// <summary>How many totals <see cref="Of"/> makes at most, for its progress.</summary>
    public static int Steps(DateTimeOffset from, DateTimeOffset to) => Quantities.Count + 1 + DaysOf(from, to).Count();

    /// <summary>Adds looks up.</summary>
    /// <param name="looks">Looks that hold <see cref="Quantities"/>.</param>
    /// <param name="from">Start, inclusive.</param>
    /// <param name="to">End, exclusive.</param>
    /// <param name="unlit">What a look without a flare is taken for.</param>
    /// <param name="options">How to add.</param>
    /// <param name="advance">Called after each total.</param>
    /// <exception cref="UserInputException">As <see cref="PeriodTotals"/> says.</exception>
    public static SiteTotal Of(IReadOnlyList<Sighting> looks, DateTimeOffset from, DateTimeOffset to, UnlitReading unlit, TotalOptions options, Action advance)
    {
        var gas = Rates(unlit, 0);
        var whole = Quantities.Select((quantity, which) => Sum(which == 0 ? gas : Rates(unlit, which), from, to, options, quantity)).ToList();
        var differs = looks.Any(l => l.Kind == SightingKind.Unlit || l.Rates[0].Median != l.WhileLit[0].Median);
        var other = unlit == UnlitReading.Zero ? UnlitReading.Missed : UnlitReading.Zero;
        var otherGas = differs ? Sum(Rates(other, 0), from, to, options, TotalQuantity.Gas) : null;
        // A day is never filled: the table of days shows which of them nobody saw.
        var days = DaysOf(from, to).Select(d => Sum(gas, d.From, d.To, options with { FillGaps = false }, TotalQuantity.Gas)).ToList();
        return new(whole[0], whole[1], whole[2], whole[3], otherGas, days);

        IReadOnlyList<TimedFlow> Rates(UnlitReading reading, int which) =>
            reading == UnlitReading.Missed ? MissedFlames.Rates(looks, which) : [.. looks.Select(l => l.Rates[which])];

        PeriodTotal Sum(IReadOnlyList<TimedFlow> rates, DateTimeOffset start, DateTimeOffset end, TotalOptions how, TotalQuantity quantity)
        {
            var total = PeriodTotals.Sum(rates, start, end, how, quantity);
            advance();
            return total;
        }
    }

    private static IEnumerable<(DateTimeOffset From, DateTimeOffset To)> DaysOf(DateTimeOffset from, DateTimeOffset to)
    {
        for (var start = from.ToUniversalTime(); start < to;)
        {
            var next = new DateTimeOffset(start.UtcDateTime.Date, TimeSpan.Zero).AddDays(1);
            var end = next < to ? next : to.ToUniversalTime();
            yield return (start, end);
            start = end;
        }
    }
}
