namespace FlareScope.Vision.Flames;

/// <summary>When boxes belong to one flare.</summary>
public sealed record FlareGrouperOptions
{
    /// <summary>Two flame boxes with at least this intersection over union are one flame seen twice.</summary>
    /// <value>0.3.</value>
    public double SameFlameIou { get; init; } = 0.3;

    /// <summary>A flame box with at least this share of itself inside another belongs to it.</summary>
    /// <value>0.6.</value>
    public double ContainedShare { get; init; } = 0.6;

    /// <summary>A flame box of at most this share of another's area may be a puff torn off it.</summary>
    /// <value>0.35.</value>
    public double PuffArea { get; init; } = 0.35;

    /// <summary>Largest gap between a flame and a puff torn off it, in longer sides of the flame's box.</summary>
    /// <value>0.35.</value>
    public double PuffGap { get; init; } = 0.35;

    /// <summary>Largest gap between a flame and its smoke, in longer sides of the smaller of the two boxes.</summary>
    /// <value>1.</value>
    public double SmokeGap { get; init; } = 1;

    /// <summary>Smoke rises: its middle lies at most this far below the flame's bottom, in heights of the flame.</summary>
    /// <value>0.5.</value>
    public double SmokeBelow { get; init; } = 0.5;
}
