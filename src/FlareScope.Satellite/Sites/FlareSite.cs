namespace FlareScope.Satellite.Sites;

/// <summary>A place where gas is flared, as a user's list or a public catalogue names it.</summary>
/// <param name="Id">Id within its list.</param>
/// <param name="Name">Name, for people; the id when the list has none.</param>
/// <param name="Latitude">Degrees, north positive; null for a site that is known by its id alone.</param>
/// <param name="Longitude">Degrees, east positive; null as the latitude.</param>
public sealed record FlareSite(string Id, string Name, double? Latitude, double? Longitude)
{
    /// <summary>Country by name.</summary>
    public string? Country { get; init; }

    /// <summary>Country by its ISO 3166 alpha-3 code.</summary>
    public string? CountryCode { get; init; }

    /// <summary>State or province.</summary>
    public string? Region { get; init; }

    /// <summary>Who operates it.</summary>
    public string? Operator { get; init; }

    /// <summary>What it is in the words of its list, for example <c>upstream</c> or <c>refinery</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Year of the figures below.</summary>
    public int? Year { get; init; }

    /// <summary>Gas flared in the year, billion m3; the catalogues name no reference state, 15 °C is taken.</summary>
    public double? AnnualBcm { get; init; }

    /// <summary>Mean temperature in the year, K.</summary>
    public double? TemperatureK { get; init; }

    /// <summary>Detections over clear looks, 0..1.</summary>
    public double? DetectionFrequency { get; init; }

    /// <summary>Clear looks in the year.</summary>
    public int? ClearLooks { get; init; }
}
