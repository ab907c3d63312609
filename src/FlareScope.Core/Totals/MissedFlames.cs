namespace FlareScope.Core.Totals;

/// <summary>Rates when every look without a flare missed one: on the line between the flames seen before and after it.</summary>
internal static class MissedFlames
{
    /// <summary>One quantity of looks, by time.</summary>
    /// <param name="looks">The looks in any order.</param>
    /// <param name="which">Index of the quantity.</param>
    public static IReadOnlyList<TimedFlow> Rates(IReadOnlyList<Sighting> looks, int which)
    {
        var ordered = looks.OrderBy(l => l.Time).ToList();
        var rates = ordered.Select(l => l.WhileLit[which]).ToArray();
        var after = new TimedFlow?[rates.Length];
        for (var i = rates.Length - 2; i >= 0; i--)
            after[i] = rates[i + 1].Median is null ? after[i + 1] : rates[i + 1];

        TimedFlow? before = null;
        for (var i = 0; i < rates.Length; i++)
        {
            if (rates[i].Median is not null)
                before = rates[i];
            else if (ordered[i].Kind == SightingKind.Unlit)
                rates[i] = Between(before, after[i], ordered[i].Time);
        }

        return rates;
    }

    private static TimedFlow Between(TimedFlow? before, TimedFlow? after, DateTimeOffset time)
    {
        if (before is null || after is null || after.Time == before.Time) // looks of one time are refused when they are added up
            return (before ?? after) is { } only ? only with { Time = time } : TimedFlow.Unknown(time);
        var later = (time - before.Time) / (after.Time - before.Time);
        var nearer = later < 0.5 ? before : after;
        return nearer with { Time = time, Median = ((1 - later) * before.Median) + (later * after.Median) };
    }
}
