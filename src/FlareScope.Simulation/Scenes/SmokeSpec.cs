namespace FlareScope.Simulation;

/// <summary>A plume of soot or of steam.</summary>
public sealed record SmokeSpec
{
    /// <summary>Soot or steam.</summary>
    /// <value><see cref="SmokeKind.Soot"/></value>
    public SmokeKind Kind { get; init; } = SmokeKind.Soot;

    /// <summary>Texture.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Optical depth through the middle of the plume where it begins; opacity is 1 - exp(-depth).</summary>
    public required double OpticalDepth { get; init; }

    /// <summary>Growth of the half width per length travelled.</summary>
    public required double Spread { get; init; }

    /// <summary>Length of the plume in flame lengths.</summary>
    public required double LengthInFlames { get; init; }

    /// <summary>Share of the length over which it fades out: soot spreads, steam evaporates.</summary>
    public required double FadeShare { get; init; }

    /// <summary>Lean that the plume tends to, degrees from vertical, positive to the right.</summary>
    public required double EndLeanDeg { get; init; }

    /// <summary>
    /// Light sent by an opaque plume: of soot as a share of the clear sky behind (0.05 black, 0.3 grey), of steam as a share of a
    /// cloud's bright side (about 1).
    /// </summary>
    public required double Albedo { get; init; }

    /// <summary>Drift, m/s.</summary>
    public required double DriftMS { get; init; }
}
