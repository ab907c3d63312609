namespace FlareScope.Satellite.Hotspots;

/// <summary>Limits of the block test, in reflectance at the top of the atmosphere.</summary>
/// <remarks>As in the open s2e detector, tuned on 2,826 sites seen from the air (science notes, satellite.md section 2.2 f).</remarks>
public sealed record BlockParameters
{
    /// <summary>Side of a block, px.</summary>
    /// <value>256.</value>
    public int Side { get; init; } = 256;

    /// <summary>Pixels around a block that are looked at with it.</summary>
    /// <value>10.</value>
    public int Margin { get; init; } = 10;

    /// <summary>ρ2.2 below which a pixel counts as background, and that a hot pixel must exceed.</summary>
    /// <value>0.30.</value>
    public float LeastSwir22 { get; init; } = 0.30f;

    /// <summary>ρ1.6 that a hot pixel must exceed.</summary>
    /// <value>0.20.</value>
    public float LeastSwir16 { get; init; } = 0.20f;

    /// <summary>How many times the background ρ2.2 must be.</summary>
    /// <value>3.</value>
    public float Contrast { get; init; } = 3;

    /// <summary>Least background that the contrast is taken against.</summary>
    /// <value>0.15.</value>
    public float LeastBackground { get; init; } = 0.15f;

    /// <summary>SWIR reflectance above which a pixel needs no colour.</summary>
    /// <value>1.</value>
    public float Bright { get; init; } = 1;

    /// <summary>Largest component, px.</summary>
    /// <value>80.</value>
    public int LargestPixels { get; init; } = 80;

    /// <summary>Least peak of a component.</summary>
    /// <value>0.50.</value>
    public float LeastPeak { get; init; } = 0.50f;

    /// <summary>Pixels above which a component is large.</summary>
    /// <value>30.</value>
    public int LargePixels { get; init; } = 30;

    /// <summary>Least peak of a large component.</summary>
    /// <value>0.70.</value>
    public float LeastPeakLarge { get; init; } = 0.70f;

    /// <summary>Least peak over mean, unless the mean is <see cref="Bright"/>.</summary>
    /// <value>1.15.</value>
    public float PeakOverMean { get; init; } = 1.15f;

    /// <summary>Least peak of a single pixel.</summary>
    /// <value>0.65.</value>
    public float LeastPeakSingle { get; init; } = 0.65f;

    /// <summary>Share of the peak that a pixel connected with it must reach to belong to the hot core; never below <see cref="LeastPeak"/>.</summary>
    /// <value>0.5.</value>
    public float CoreShare { get; init; } = 0.5f;

    /// <summary>Largest core, px.</summary>
    /// <value>100.</value>
    public int LargestCore { get; init; } = 100;

    /// <summary>Share of cloud above which a block is skipped.</summary>
    /// <value>0.75.</value>
    public double LargestCloudShare { get; init; } = 0.75;
}
