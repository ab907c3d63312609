namespace FlareScope.Satellite.Nightfire;

/// <summary>Thresholds of the way from detections to sites and rates.</summary>
/// <remarks>Science notes, satellite.md sections 0, 1.5, 1.6 and correction 1.</remarks>
public sealed record NightfireParameters
{
    /// <summary>The declared numbers.</summary>
    public static NightfireParameters Default { get; } = new();

    /// <summary>From this temperature on a source is a gas flare, K.</summary>
    /// <value>1400: of real detections above it 82 % lie at a catalogued flare, of those below it 3 %.</value>
    public double FlareTemperatureK { get; init; } = 1400;

    /// <summary>Farthest a detection lies from its listed site, km.</summary>
    /// <value>1.5.</value>
    public double SiteRadiusKm { get; init; } = 1.5;

    /// <summary>Farthest a detection lies from the brightest of its cluster, where no list names the site, km.</summary>
    /// <value>1.0 (0.75 to 1).</value>
    public double ClusterRadiusKm { get; init; } = 1.0;

    /// <summary>Detections of a site that lie closer in time are one pass of the satellite, min.</summary>
    /// <value>10: neighbouring pixels are seconds apart, neighbouring orbits and satellites 50 and more minutes.</value>
    public double PassGapMinutes { get; init; } = 10;

    /// <summary>Fewest clear looks for a rate.</summary>
    /// <value>10.</value>
    public int MinClearLooks { get; init; } = 10;

    /// <summary>Least share of a period's nights with any look, clear or cloudy, for a rate.</summary>
    /// <value>0.8.</value>
    public double MinCoverage { get; init; } = 0.8;

    /// <summary>Relative difference between the file's heat and sigma T^4 A that is still rounding.</summary>
    /// <value>0.01.</value>
    public double HeatTolerance { get; init; } = 0.01;
}
