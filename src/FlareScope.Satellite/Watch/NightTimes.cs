using FlareScope.Satellite.Sites;

namespace FlareScope.Satellite.Watch;

/// <summary>When a night of <see cref="LocalNight.NightOf"/> begins and ends: from noon to noon of mean solar time at its longitude.</summary>
/// <remarks>Science notes, satellite.md section 6: shift by longitude before daily aggregation.</remarks>
public static class NightTimes
{
    private const double DegreesPerHour = 15;
    private static readonly TimeSpan Noon = TimeSpan.FromHours(12);

    /// <summary>Noon that begins a night, UTC.</summary>
    public static DateTimeOffset Begin(DateOnly night, double longitude) =>
        new DateTimeOffset(night.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) + Noon - TimeSpan.FromHours(longitude / DegreesPerHour);

    /// <summary>Noon that ends a night, exclusive, UTC.</summary>
    public static DateTimeOffset End(DateOnly night, double longitude) => Begin(night.AddDays(1), longitude);

    /// <summary>Middle of a night, UTC.</summary>
    public static DateTimeOffset Midnight(DateOnly night, double longitude) => Begin(night, longitude) + Noon;
}
