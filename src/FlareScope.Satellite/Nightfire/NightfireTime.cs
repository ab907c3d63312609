using System.Globalization;

namespace FlareScope.Satellite.Nightfire;

/// <summary>Reads the times of Nightfire tables.</summary>
internal static class NightfireTime
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    private static readonly string[] Times =
    [
        "yyyy/MM/dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy/MM/dd HH:mm", "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz",
    ];

    private static readonly string[] Dates = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd"];

    /// <summary>
    /// A time, or a date without time; both null for blanks and for what spreadsheets leave of a time ("15:46.2"): the row's heat
    /// is still good, so an unreadable time is unknown and no error.
    /// </summary>
    public static (DateTimeOffset? Time, bool DateOnly) Parse(ReadOnlySpan<char> field)
    {
        if (field.IsEmpty)
            return (null, false);
        if (DateTimeOffset.TryParseExact(field, Times, CultureInfo.InvariantCulture, Utc, out var time))
            return (time, false);
        return DateTimeOffset.TryParseExact(field, Dates, CultureInfo.InvariantCulture, Utc, out var date) ? (date, true) : (null, false);
    }
}
