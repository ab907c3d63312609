using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Nightfire;

/// <summary>One row of a Nightfire table; what the row leaves out, or fills with 999999, is null.</summary>
/// <param name="Line">Line in the file.</param>
public sealed record NightfireRecord(int Line)
{
    /// <summary>Id of the detection (<c>id_Key</c>); null when the table has none.</summary>
    public string? Id { get; init; }

    /// <summary>Id of the site, in tables that are kept by site.</summary>
    public string? SiteId { get; init; }

    /// <summary>Latitude of the pixel, degrees.</summary>
    public double? Latitude { get; init; }

    /// <summary>Longitude of the pixel, degrees.</summary>
    public double? Longitude { get; init; }

    /// <summary>Time at mid-scan; midnight UTC when only the date is known.</summary>
    public DateTimeOffset? TimeUtc { get; init; }

    /// <summary>True when <see cref="TimeUtc"/> holds a date without a time.</summary>
    public bool DateOnly { get; init; }

    /// <summary>Temperature of the source as a black body (Temp_BB), K.</summary>
    public double? TemperatureK { get; init; }

    /// <summary>Temperature of the background (Temp_Bkg), K.</summary>
    public double? BackgroundK { get; init; }

    /// <summary>Emission scaling factor (ESF_BB), share of the pixel.</summary>
    public double? ScalingFactor { get; init; }

    /// <summary>Radiant heat intensity of the pixel (RHI), W/m².</summary>
    public double? RadiantHeatIntensity { get; init; }

    /// <summary>Radiant heat as the file gives it (RH), MW.</summary>
    public double? RadiantHeatMW { get; init; }

    /// <summary>Area of the pixel, km².</summary>
    public double? PixelAreaKm2 { get; init; }

    /// <summary>Area of the source as a black body (Area_BB), m²; ESF times pixel area when the file leaves it out.</summary>
    public double? SourceAreaM2 { get; init; }

    /// <summary>Cloud mask: 0 is clear; null when unknown.</summary>
    public int? CloudMask { get; init; }

    /// <summary>How the curve was fitted.</summary>
    public NightfireFit? Fit { get; init; }

    /// <summary>Tests passed.</summary>
    public NightfireDetect? Detect { get; init; }

    /// <summary>Heat, temperature and area: computed from T and A where they are known, else the file's heat; null without a fit.</summary>
    public RadiantSource? Source => (TemperatureK, SourceAreaM2, RadiantHeatMW) switch
    {
        ({ } temperature, { } area, _) => RadiantSource.Of(temperature, area),
        ({ } temperature, null, { } heat) => new(heat, temperature),
        (null, _, { } heat) => new(heat),
        _ => null,
    };

    /// <summary>True when the row tells of something hot, fitted or not; false for a look of a site series that found nothing.</summary>
    public bool IsDetection => Source is not null || Detect is { } tests && tests != NightfireDetect.None;
}
