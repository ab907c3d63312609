namespace FlareScope.Core.Totals;

/// <summary>What a site burnt in a period.</summary>
/// <param name="Gas">Gas, thousand m3 at 20 °C and 101.325 kPa.</param>
/// <param name="Co2">CO2 by carbon balance, t.</param>
/// <param name="Ch4">CH4 slip by carbon balance, t.</param>
/// <param name="BlackCarbon">Black carbon, t.</param>
/// <param name="Days">Gas of each day by UTC; the first and the last may be parts of one.</param>
public sealed record SiteTotal(PeriodTotal Gas, PeriodTotal Co2, PeriodTotal Ch4, PeriodTotal BlackCarbon, IReadOnlyList<PeriodTotal> Days)
{
    /// <summary>What the looks must hold, in this order.</summary>
    public static IReadOnlyList<TotalQuantity> Quantities { get; } = [TotalQuantity.Gas, TotalQuantity.Co2, TotalQuantity.Ch4, TotalQuantity.BlackCarbon];

    /// <summary>How many totals <see cref="Of"/> makes, for its progress.</summary>
    public static int Steps(DateTimeOffset from, DateTimeOffset to) => Quantities.Count + DaysOf(from, to).Count();

    /// <summary>Adds looks up.</summary>
    /// <param name="looks">Looks that hold <see cref="Quantities"/>.</param>
    /// <param name="from">Start, inclusive.</param>
    /// <param name="to">End, exclusive.</param>
    /// <param name="options">How to add.</param>
    /// <param name="advance">Called after each total.</param>
    /// <exception cref="UserInputException">As <see cref="PeriodTotals"/> says.</exception>
    public static SiteTotal Of(IReadOnlyList<Sighting> looks, DateTimeOffset from, DateTimeOffset to, TotalOptions options, Action advance)
    {
        var whole = Quantities.Select((_, which) => Sum(which, from, to, options)).ToList();
        // A day is never filled: the table of days shows which of them nobody saw.
        var days = DaysOf(from, to).Select(d => Sum(0, d.From, d.To, options with { FillGaps = false })).ToList();
        return new(whole[0], whole[1], whole[2], whole[3], days);

        PeriodTotal Sum(int which, DateTimeOffset start, DateTimeOffset end, TotalOptions how)
        {
            var total = PeriodTotals.Sum(looks.Select(l => l.Rates[which]), start, end, how, Quantities[which]);
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
