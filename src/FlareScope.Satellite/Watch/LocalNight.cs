namespace FlareScope.Satellite.Watch;

/// <summary>
/// Nights by the sun, not by UTC: a night runs from noon to noon of mean solar time at its longitude and bears the date of its
/// evening. Counting by UTC date would split one night of western Siberia into two.
/// </summary>
/// <remarks>Science notes, satellite.md section 6: shift by longitude before daily aggregation.</remarks>
public static class LocalNight
{
    private const double DegreesPerHour = 15;
    private static readonly TimeSpan Noon = TimeSpan.FromHours(12);

    /// <summary>The night a moment belongs to.</summary>
    /// <param name="moment">Moment.</param>
    /// <param name="longitude">Longitude, degrees east.</param>
    public static DateOnly Of(DateTimeOffset moment, double longitude) =>
        DateOnly.FromDateTime(moment.UtcDateTime + SolarShift(longitude) - Noon);

    /// <summary>Noon that begins a night, UTC.</summary>
    public static DateTimeOffset Begin(DateOnly night, double longitude) =>
        new DateTimeOffset(night.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) + Noon - SolarShift(longitude);

    /// <summary>Noon that ends a night, exclusive, UTC.</summary>
    public static DateTimeOffset End(DateOnly night, double longitude) => Begin(night.AddDays(1), longitude);

    /// <summary>Middle of a night, UTC.</summary>
    public static DateTimeOffset Midnight(DateOnly night, double longitude) => Begin(night, longitude) + Noon;

    private static TimeSpan SolarShift(double longitude) => TimeSpan.FromHours(longitude / DegreesPerHour);
}
