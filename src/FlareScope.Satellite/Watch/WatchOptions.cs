namespace FlareScope.Satellite.Watch;

/// <summary>Thresholds of watching.</summary>
public sealed record WatchOptions
{
    /// <summary>A VIIRS detection this near belongs to a site, km.</summary>
    /// <value>1.5 (science notes, satellite.md section 6).</value>
    public double ViirsMatchKm { get; init; } = 1.5;

    /// <summary>VIIRS detections of one overpass this near to a brighter one are its halo or its bow-tie repetition, km.</summary>
    /// <value>1 (science notes, satellite.md section 1.6; summing them counts a flare 2.6 times, correction 1).</value>
    public double ViirsClusterKm { get; init; } = 1;

    /// <summary>A source in a 20 or 30 m scene this near belongs to a site, km.</summary>
    /// <value>0.135 (science notes, satellite.md section 6; clustering across dates of a public survey).</value>
    public double SceneMatchKm { get; init; } = 0.135;

    /// <summary>Half the side of the window read around a site, km: enough ground for the background.</summary>
    /// <value>1.</value>
    public double SiteWindowKm { get; init; } = 1;

    /// <summary>A place under at most this share of cloud counts as clear.</summary>
    /// <value>0.3 (science notes, satellite.md section 2.2 f).</value>
    public double ClearCloudShare { get; init; } = 0.3;

    /// <summary>A place of which less than this share is inside the scene has no data.</summary>
    /// <value>0.5.</value>
    public double LeastValidShare { get; init; } = 0.5;

    /// <summary>Time after the end of a night from which FIRMS' near-real-time rows of that night are taken as complete.</summary>
    /// <value>6 hours; an allowance, not a measured latency.</value>
    public TimeSpan FirmsSettle { get; init; } = TimeSpan.FromHours(6);

    /// <summary>Rows of one satellite nearer in time than this belong to one overpass; the next one comes about 100 minutes later.</summary>
    /// <value>30 minutes.</value>
    public TimeSpan SamePass { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Failed looks at one item after which it is let go.</summary>
    /// <value>5.</value>
    public int MostFailures { get; init; } = 5;
}
