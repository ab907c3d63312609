namespace FlareScope.Satellite.Sites;

/// <summary>The date to which a satellite's look belongs where it looked.</summary>
/// <remarks>
/// Satellites date in UTC; one night over America spans two UTC dates and one night over Asia starts on the UTC date before
/// (science notes, satellite.md section 6: shift by longitude before daily aggregation).
/// </remarks>
public static class LocalNight
{
    private const double DegreesPerHour = 15;

    /// <summary>Date by the mean sun at a longitude.</summary>
    /// <param name="utc">Time of the look.</param>
    /// <param name="longitude">Degrees, east positive.</param>
    public static DateOnly SolarDate(DateTimeOffset utc, double longitude) =>
        DateOnly.FromDateTime(utc.UtcDateTime.AddHours(longitude / DegreesPerHour));

    /// <summary>Night by the mean sun: from noon to noon, named by the date of its evening.</summary>
    /// <param name="utc">Time of the look.</param>
    /// <param name="longitude">Degrees, east positive.</param>
    public static DateOnly NightOf(DateTimeOffset utc, double longitude) =>
        DateOnly.FromDateTime(utc.UtcDateTime.AddHours(longitude / DegreesPerHour - 12));
}
