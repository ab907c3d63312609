namespace FlareScope.Satellite.Planck;

/// <summary>Bounds and weights of a Planck fit.</summary>
/// <remarks>Science notes, satellite.md section 1.3; the bounds of the background are a judgement.</remarks>
public sealed record PlanckFitOptions
{
    /// <summary>The declared numbers.</summary>
    public static PlanckFitOptions Default { get; } = new();

    /// <summary>Coolest source, K.</summary>
    /// <value>400.</value>
    public double MinTemperatureK { get; init; } = 400;

    /// <summary>Hottest source, K.</summary>
    /// <value>4000.</value>
    public double MaxTemperatureK { get; init; } = 4000;

    /// <summary>Coldest background, K.</summary>
    /// <value>200: the coldest cloud tops.</value>
    public double MinBackgroundK { get; init; } = 200;

    /// <summary>Warmest background, K.</summary>
    /// <value>350: above the hottest bare ground.</value>
    public double MaxBackgroundK { get; init; } = 350;

    /// <summary>Smallest share of the pixel.</summary>
    /// <value>1e-15.</value>
    public double MinScalingFactor { get; init; } = 1e-15;

    /// <summary>Largest share of the pixel.</summary>
    /// <value>1: the source fills it.</value>
    public double MaxScalingFactor { get; init; } = 1;

    /// <summary>Relative standard uncertainty of a radiance that names none.</summary>
    /// <value>0.05, which is also what the round-trip gate adds as noise.</value>
    public double RelativeSigma { get; init; } = 0.05;

    /// <summary>Steps after which the search stops.</summary>
    /// <value>200.</value>
    public int MaxIterations { get; init; } = 200;
}
