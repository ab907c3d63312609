using FlareScope.Core.Analysis;
using FlareScope.Core.Statistics;

namespace FlareScope.Satellite.Watch;

/// <summary>One hot source as a look saw it. What the sensor cannot tell is null.</summary>
/// <param name="Lat">Latitude, degrees, WGS84.</param>
/// <param name="Lon">Longitude, degrees, WGS84.</param>
/// <param name="Class">
/// <c>flare</c>, <c>fire</c>, <c>volcanic</c>, <c>undetermined</c> (scenes); <c>flare</c>, <c>cool</c>, <c>no-fit</c> (Nightfire);
/// <c>activity</c> (FIRMS, whose heat is calibrated for fires and is never turned into a volume).
/// </param>
public sealed record Hotspot(double Lat, double Lon, string Class)
{
    private static readonly HashSet<string> NoFlare = new(StringComparer.Ordinal) { "fire", "volcanic", "cool" };

    /// <summary>Moment of the observation, UTC; null when it is the look's own.</summary>
    public DateTimeOffset? TimeUtc { get; init; }

    /// <summary>Pixels of the source; its figures are those of the brightest one where the sensor repeats a source in its neighbours (VIIRS).</summary>
    public int? Pixels { get; init; }

    /// <summary>Whether a band was at its limit.</summary>
    public bool? Saturated { get; init; }

    /// <summary>Bands the figures come from.</summary>
    public IReadOnlyList<string> BandsUsed { get; init; } = [];

    /// <summary>Temperature of the source, K.</summary>
    public double? TemperatureK { get; init; }

    /// <summary>Radiating area, m².</summary>
    public double? AreaM2 { get; init; }

    /// <summary>Radiant heat, MW.</summary>
    public double? RadiantHeatMW { get; init; }

    /// <summary>90 % interval of the radiant heat, MW; null where the source gives none.</summary>
    public Quantiles? RadiantHeatIntervalMW { get; init; }

    /// <summary>True when the heat is a lower bound only.</summary>
    public bool LowerBound { get; init; }

    /// <summary>Gas flow with unit, reference state and interval.</summary>
    public QuantityBand? GasFlow { get; init; }

    /// <summary>Whether the source may be a flare; a wildfire, a volcano or a cool source is not.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool MayBeFlare => !NoFlare.Contains(Class);
}
