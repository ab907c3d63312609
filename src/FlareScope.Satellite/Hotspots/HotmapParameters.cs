namespace FlareScope.Satellite.Hotspots;

/// <summary>Limits of HOTMAP, in reflectance at the top of the atmosphere.</summary>
/// <remarks>Murphy et al. 2016 (science notes, satellite.md section 2.2 e).</remarks>
public sealed record HotmapParameters
{
    /// <summary>Alpha: least ρ2.2 / ρ1.6 and ρ2.2 / ρ0.8.</summary>
    /// <value>1.4.</value>
    public float AlphaRatio { get; init; } = 1.4f;

    /// <summary>Alpha: least ρ2.2.</summary>
    /// <value>0.15.</value>
    public float AlphaLeast { get; init; } = 0.15f;

    /// <summary>Beta: least ρ1.6 / ρ0.8 of a pixel connected with a hot one.</summary>
    /// <value>2.</value>
    public float BetaRatio { get; init; } = 2;

    /// <summary>Beta: least ρ1.6 and ρ2.2 of a pixel connected with a hot one.</summary>
    /// <value>0.5.</value>
    public float BetaLeast { get; init; } = 0.5f;
}
