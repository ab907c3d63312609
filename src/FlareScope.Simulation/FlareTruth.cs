using FlareScope.Core.Analysis;

namespace FlareScope.Simulation;

/// <summary>What is true of one flare of a rendered frame. Sizes are those of its own mask before anything covers it.</summary>
public sealed record FlareTruth
{
    /// <summary>Number of the flare in the scene, from 0.</summary>
    public required int Flare { get; init; }

    /// <summary>Heat release (lower heating value), MW.</summary>
    public required double HeatReleaseMW { get; init; }

    /// <summary>Gas flow.</summary>
    public required GasFlowTruth GasFlow { get; init; }

    /// <summary>Length of this frame's flame along its axis from the tip, m.</summary>
    public required double LengthM { get; init; }

    /// <summary>Projected area of this frame's flame, m².</summary>
    public required double AreaM2 { get; init; }

    /// <summary>Length that half of all frames exceed, m: the mean length of the notes, intermittency 0.5.</summary>
    public required double LengthMeanM { get; init; }

    /// <summary>Area that half of all frames exceed, m².</summary>
    public required double AreaMeanM { get; init; }

    /// <summary>Length in the picture, px.</summary>
    public required double LengthPx { get; init; }

    /// <summary>Area in the picture, px: the number of mask pixels.</summary>
    public required int AreaPx { get; init; }

    /// <summary>The tip in the picture, [x, y] px.</summary>
    public required double[] TipPx { get; init; }

    /// <summary>Box of the flame's mask; null when fewer than a dozen pixels are seen.</summary>
    public PixelBox? FlameBox { get; init; }

    /// <summary>Box of the visible plume, soot or steam; null when nobody could see one.</summary>
    public PixelBox? PlumeBox { get; init; }

    /// <summary>What leaves the flame.</summary>
    public required SmokeKind SmokeKind { get; init; }

    /// <summary>Opacity on <see cref="Transect"/>, 0..100; 0 without a plume, null when no transect lies inside the picture.</summary>
    public double? OpacityPercent { get; init; }

    /// <summary>Mean opacity over the plume's mask, 0..100; 0 without a plume.</summary>
    public double OpacityMaskPercent { get; init; }

    /// <summary>The line on which the opacity is defined; null without a plume or when none lies inside the picture.</summary>
    public OpacityTransect? Transect { get; init; }

    /// <summary>Speed at which the plume travels along its centre line, m/s; null without a plume.</summary>
    public double? PlumeSpeedMS { get; init; }

    /// <summary>Puffing frequency, Hz: where the flicker's spectrum has its peak.</summary>
    public required double PuffingHz { get; init; }

    /// <summary>The flame-length law that this flame follows.</summary>
    public required string Law { get; init; }

    /// <summary>Whether the flame's mask touches the picture's edge: part of it is outside and the sizes are too small.</summary>
    public required bool TouchesFrameEdge { get; init; }
}
