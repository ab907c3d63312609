namespace FlareScope.Satellite.Hotspots;

/// <summary>Limits of Massimetti's test, in reflectance at the top of the atmosphere.</summary>
/// <remarks>Massimetti et al. 2020, Remote Sensing 12:820, as in the code of PyRawS (science notes, satellite.md section 2.2 d).</remarks>
public sealed record MassimettiParameters
{
    /// <summary>Alpha: least ρ2.2 / ρ1.6.</summary>
    /// <value>1.4.</value>
    public float AlphaSwir { get; init; } = 1.4f;

    /// <summary>Alpha: least ρ2.2 / ρ0.8.</summary>
    /// <value>1.2.</value>
    public float AlphaNir { get; init; } = 1.2f;

    /// <summary>Alpha: least ρ2.2.</summary>
    /// <value>0.15.</value>
    public float AlphaLeast { get; init; } = 0.15f;

    /// <summary>Beta: least ρ1.6 / ρ0.8.</summary>
    /// <value>2.</value>
    public float BetaRatio { get; init; } = 2;

    /// <summary>Beta: least ρ1.6 and ρ2.2.</summary>
    /// <value>0.5.</value>
    public float BetaLeast { get; init; } = 0.5f;

    /// <summary>S: ρ2.2 from which a pixel with ρ0.8 at most <see cref="SaturatedNir"/> is hot.</summary>
    /// <value>1.2.</value>
    public float SaturatedSwir22 { get; init; } = 1.2f;

    /// <summary>S: ρ1.6 from which a pixel with ρ0.8 at least <see cref="SaturatedNir"/> is hot.</summary>
    /// <value>1.5.</value>
    public float SaturatedSwir16 { get; init; } = 1.5f;

    /// <summary>S: ρ0.8 between the two forms.</summary>
    /// <value>1.</value>
    public float SaturatedNir { get; init; } = 1;

    /// <summary>Gamma: least ρ2.2 and ρ1.6 of a pixel beside a hot one.</summary>
    /// <value>1.</value>
    public float GammaSwir { get; init; } = 1;

    /// <summary>Gamma: least ρ0.8 of a pixel beside a hot one.</summary>
    /// <value>0.5.</value>
    public float GammaNir { get; init; } = 0.5f;
}
