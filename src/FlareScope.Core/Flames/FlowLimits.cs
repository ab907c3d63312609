using FlareScope.Core.Statistics;

namespace FlareScope.Core.Flames;

/// <summary>Where an estimate stops being a routine gas flare. Science notes, ground.md sections 1.4 and 8 with correction 1.</summary>
public sealed record FlowLimits
{
    /// <summary>The declared numbers.</summary>
    public static FlowLimits Default { get; } = new();

    /// <summary>Below this heat a flame is a pilot, MW.</summary>
    /// <value>0.2.</value>
    public double PilotMW { get; init; } = 0.2;

    /// <summary>Below this length over diameter a flame on an elevated tip is a pilot.</summary>
    /// <value>3.</value>
    public double PilotLengthPerDiameter { get; init; } = 3;

    /// <summary>Tips this wide or wider are pool-like burners, to which the pilot rule does not apply, m.</summary>
    /// <value>1.</value>
    public double PoolDiameterM { get; init; } = 1;

    /// <summary>Longer flames are implausible, m.</summary>
    /// <value>80.</value>
    public double MaxLengthM { get; init; } = 80;

    /// <summary>Larger flows are implausible, thousand m3/day.</summary>
    /// <value>3000.</value>
    public double MaxFlow { get; init; } = 3000;

    /// <summary>Heat from length and from area may differ by this factor.</summary>
    /// <value>3.</value>
    public double RoutesFactor { get; init; } = 3;

    /// <summary>Least and largest length over tip diameter of a flame that is no pilot.</summary>
    /// <value>1 to 230 (section 8; Hawthorne's length of a turbulent jet flame is the upper end).</value>
    public Interval LengthPerDiameter { get; init; } = new(1, 230);

    /// <summary>Least and largest mean width (area over length) over length.</summary>
    /// <value>0.08 to 0.6 (section 8).</value>
    public Interval WidthPerLength { get; init; } = new(0.08, 0.6);

    /// <summary>Least and largest heat per projected area, MW/m2.</summary>
    /// <value>0.4 to 3 (section 8).</value>
    public Interval HeatPerArea { get; init; } = new(0.4, 3);

    /// <summary>Slowest exit, m/s at 20 °C.</summary>
    /// <value>0.05 (section 8).</value>
    public double MinExitSpeed { get; init; } = 0.05;

    /// <summary>Largest exit speed over the speed of sound.</summary>
    /// <value>1: a choked tip (section 8); a real one may be pressed harder, which the laws of a pipe do not know.</value>
    public double MaxMach { get; init; } = 1;

    /// <summary>Largest share of the fuel's carbon that leaves as soot.</summary>
    /// <value>0.05 (section 8).</value>
    public double SootCarbon { get; init; } = 0.05;

    /// <summary>Factor on the flame laws' scatter where a calibrated site is asked outside its calibration.</summary>
    /// <value>1.25 (section 8 asks for a wider tier 2 and names no factor; prior).</value>
    public double OutsideCalibrationFactor { get; init; } = 1.25;
}
