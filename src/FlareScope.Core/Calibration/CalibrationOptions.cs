using FlareScope.Core.Statistics;

namespace FlareScope.Core.Calibration;

/// <summary>Numbers that shape a calibration. Science notes, ground.md section 8, tier 3; "prior" marks judgement.</summary>
public sealed record CalibrationOptions
{
    /// <summary>The declared numbers.</summary>
    public static CalibrationOptions Default { get; } = new();

    /// <summary>From this many points a slope is fitted; below it, one factor.</summary>
    /// <value>4 (section 8).</value>
    public int RidgePoints { get; init; } = 4;

    /// <summary>From this many points all features are used, robustly.</summary>
    /// <value>10 (section 8).</value>
    public int HuberPoints { get; init; } = 10;

    /// <summary>From this many spread-out points a Gaussian process is used.</summary>
    /// <value>30 (section 8).</value>
    public int ProcessPoints { get; init; } = 30;

    /// <summary>Beyond this many points a Gaussian process costs too much, and robust regression has data enough.</summary>
    /// <value>400: its work grows with the cube of the points.</value>
    public int MaxProcessPoints { get; init; } = 400;

    /// <summary>Largest flame area over smallest from which points count as spread out; the root of it for lengths.</summary>
    /// <value>2 (prior).</value>
    public double SpreadRatio { get; init; } = 2;

    /// <summary>Scatter of ln(flow) about a calibrated site's line, believed before the data.</summary>
    /// <value>0.25: section 7 gives 0.15 to 0.30.</value>
    public double Scatter { get; init; } = 0.25;

    /// <summary>The scatter is never taken below this.</summary>
    /// <value>0.03: a certified meter with a steady flame (section 7).</value>
    public double LeastScatter { get; init; } = 0.03;

    /// <summary>How many points the prior scatter is worth where the scatter is estimated.</summary>
    /// <value>4 (prior).</value>
    public double ScatterWeight { get; init; } = 4;

    /// <summary>From this many points the interval is conformal; below it, by Student's t.</summary>
    /// <value>20 (section 8).</value>
    public int ConformalPoints { get; init; } = 20;

    /// <summary>Share of fresh points that an interval should hold.</summary>
    /// <value>0.90.</value>
    public double Coverage { get; init; } = 0.90;

    /// <summary>A picture is refused when its flame lies outside the calibrated areas by more than this factor.</summary>
    /// <value>2 (section 8).</value>
    public double ExtrapolationFactor { get; init; } = 2;

    /// <summary>Where the kernel of the Gaussian process is looked for; columns are standardised.</summary>
    /// <value>Constant 0.7 is what tier 2 may be off by (section 7); the others are priors.</value>
    public KernelBounds Kernel { get; init; } = new(0.7, Signal: new(0.02, 0.5), LengthScale: new(1, 10), Noise: new(0.03, 0.6));
}
