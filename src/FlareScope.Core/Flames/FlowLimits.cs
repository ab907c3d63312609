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
}
