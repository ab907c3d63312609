using FlareScope.Satellite.Sites;

namespace FlareScope.Satellite.Firms;

/// <summary>One active-fire pixel of NASA FIRMS (MODIS or VIIRS).</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Latitude">Degrees.</param>
/// <param name="Longitude">Degrees.</param>
/// <param name="TimeUtc">Time of the pixel, to the minute.</param>
/// <param name="IsNight">True for <c>N</c>.</param>
/// <remarks>Science notes, satellite.md section 3.</remarks>
public sealed record FirmsRecord(int Line, double Latitude, double Longitude, DateTimeOffset TimeUtc, bool IsNight)
{
    /// <summary>Country of the country endpoint (<c>country_id</c>).</summary>
    public string? CountryId { get; init; }

    /// <summary>Satellite as written: <c>Terra</c>, <c>N</c>, <c>N20</c>…</summary>
    public string? Satellite { get; init; }

    /// <summary><c>MODIS</c> or <c>VIIRS</c>.</summary>
    public string? Instrument { get; init; }

    /// <summary>Confidence: 0..100 (MODIS), <c>l</c>, <c>n</c>, <c>h</c> or the words (VIIRS).</summary>
    public string? Confidence { get; init; }

    /// <summary>Fire radiative power, MW. Made for fires of 700 to 1400 K: biased at flare temperature, never a volume.</summary>
    public double? FireRadiativePowerMW { get; init; }

    /// <summary>Brightness temperature of the fire band (brightness, bright_ti4), K.</summary>
    public double? BrightnessK { get; init; }

    /// <summary>What burns; null in near-real-time files, which do not tell.</summary>
    public FirmsType? Type { get; init; }

    /// <summary>
    /// The local date it counts for: the night from noon to noon, named by its evening, or by day the day itself.
    /// </summary>
    public DateOnly LocalDate => IsNight ? LocalNight.NightOf(TimeUtc, Longitude) : LocalNight.SolarDate(TimeUtc, Longitude);
}
