namespace FlareScope.Vision.Smoke;

/// <summary>Everything that decides what is smoke, what lies behind it and of which kind it is. Light is linear, 0..1.</summary>
/// <remarks>
/// Science notes, ground.md section 4. Numbers were chosen on simulated plumes and on the training split of outlined flare
/// pictures; they are this project's, not a standard's.
/// </remarks>
public sealed record SmokeMeterOptions
{
    /// <summary>Margin beside the smoke that shows the background, share of the box's longer side.</summary>
    /// <value>0.3.</value>
    public double Margin { get; init; } = 0.3;

    /// <summary>Most cells along the longer side.</summary>
    /// <value>128: a plume has no fine edge.</value>
    public int MaxCells { get; init; } = 128;

    /// <summary>Mean light of the background below which it is night.</summary>
    /// <value>0.012: sRGB byte 28.</value>
    public double NightLuminance { get; init; } = 0.012;

    /// <summary>Share of clipped background cells above which the sky is glaring.</summary>
    /// <value>0.35.</value>
    public double ClippedBackground { get; init; } = 0.35;

    /// <summary>Share of the picture outside the flares that is clipped, above which the sun is taken to be near.</summary>
    /// <value>0.08.</value>
    public double ClippedPicture { get; init; } = 0.08;

    /// <summary>Relative spread of the background about its plane above which nothing can be told.</summary>
    /// <value>0.30.</value>
    public double UnevenBackground { get; init; } = 0.30;

    /// <summary>Fewest background cells on each side that count as a side.</summary>
    /// <value>12.</value>
    public int LeastSide { get; init; } = 12;

    /// <summary>Least departure from the background that is smoke, as a share of it.</summary>
    /// <value>0.08.</value>
    public double LeastDeparture { get; init; } = 0.08;

    /// <summary>The same in standard deviations of the background.</summary>
    /// <value>2.</value>
    public double DepartureSigmas { get; init; } = 2;

    /// <summary>Departure of cells that join a plume when one beyond doubt is among them, in standard deviations.</summary>
    /// <value>1.5.</value>
    public double WeakSigmas { get; init; } = 1.5;

    /// <summary>A part this near to where the smoke comes from is the plume, in longer sides of the smoke's box.</summary>
    /// <value>0.2.</value>
    public double SourceReach { get; init; } = 0.2;

    /// <summary>Share of a departing part outside the smoke's box above which it is a cloud or a hill.</summary>
    /// <value>0.3.</value>
    public double MostOutside { get; init; } = 0.3;

    /// <summary>Median light beside the smoke, as a share of the sky's, below which a row shows land.</summary>
    /// <value>0.7.</value>
    public double LandLight { get; init; } = 0.7;

    /// <summary>Share of the box that must depart.</summary>
    /// <value>0.01.</value>
    public double LeastPlume { get; init; } = 0.01;

    /// <summary>Warmth, (R − B) / (R + B), above the sky's at which a bright cell is the flame's light, not steam.</summary>
    /// <value>0.12.</value>
    public double GlowWarmth { get; init; } = 0.12;

    /// <summary>Least share of the plume's cells that are darker than the sky when an opacity is read.</summary>
    /// <value>0.7.</value>
    public double DarkShare { get; init; } = 0.7;

    /// <summary>When a plume is soot and when it is steam.</summary>
    public PlumeKindOptions Kind { get; init; } = new();

    /// <summary>Relative spread of the background above which no opacity is read.</summary>
    /// <value>0.2.</value>
    public double UnevenForOpacity { get; init; } = 0.2;

    /// <summary>Relative spread of the background up to which the light of the air is told from the flame's blue.</summary>
    /// <value>0.06: haze evens out a sky, and under clouds a flame's glare is taken for air.</value>
    public double SmoothForAir { get; init; } = 0.06;

    /// <summary>Opacity at which a plume ends on the line across it.</summary>
    /// <value>0.12: fainter smoke is not seen.</value>
    public double EndOpacity { get; init; } = 0.12;

    /// <summary>Light that soot scatters into the view, as a share of the background.</summary>
    /// <value>0.15: fresh soot scatters about a fifth of the light it takes away.</value>
    public double PathShare { get; init; } = 0.15;

    /// <summary>Standard deviation of <see cref="PathShare"/>.</summary>
    /// <value>0.08.</value>
    public double PathSigma { get; init; } = 0.08;

    /// <summary>Standard deviation of the air's light, as a share of it.</summary>
    /// <value>0.2: simulated haze.</value>
    public double AirSigma { get; init; } = 0.2;

    /// <summary>Step of the background, as a share of its brighter side, from which two backgrounds are compared.</summary>
    /// <value>0.35.</value>
    public double TwoBackgroundStep { get; init; } = 0.35;
}
