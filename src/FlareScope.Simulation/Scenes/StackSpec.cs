using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation;

/// <summary>The flare stack, and sometimes a second, cold one beside it.</summary>
public sealed record StackSpec
{
    /// <summary>How it is built.</summary>
    public required StackStyle Style { get; init; }

    /// <summary>Its axis, m right of the picture's middle column in the stack's plane.</summary>
    public required double X { get; init; }

    /// <summary>Height of the tip, m.</summary>
    public required double TipHeightM { get; init; }

    /// <summary>Outer diameter of the pipe, m.</summary>
    public required double PipeDiameterM { get; init; }

    /// <summary>Paint: diffuse reflectance, linear.</summary>
    public required LinearColour Paint { get; init; }

    /// <summary>Place of a cold second stack beside the first, m; null when there is none.</summary>
    public double? SecondOffsetM { get; init; }

    /// <summary>Height of the second stack over that of the first.</summary>
    public double SecondHeightShare { get; init; } = 0.9;

    /// <summary>Steam that leaves the second stack, which is no flare; null when none does.</summary>
    public SmokeSpec? SecondSteam { get; init; }

    /// <summary>Whether red obstacle lights burn on it.</summary>
    public bool ObstacleLights { get; init; }
}
