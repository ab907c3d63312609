using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation;

/// <summary>The land below the horizon and what stands out against the sky. Colours are reflectances, linear.</summary>
public sealed record GroundSpec
{
    /// <summary>Main colour.</summary>
    public required LinearColour Colour { get; init; }

    /// <summary>Second colour of the patches.</summary>
    public required LinearColour Patches { get; init; }

    /// <summary>Height of distant ridges, degrees; 0 for a plain or the sea.</summary>
    public required double RidgeDeg { get; init; }

    /// <summary>Height of the nearest tree line, degrees; 0 for none.</summary>
    public required double TreeDeg { get; init; }

    /// <summary>Number of plant buildings and tanks on the horizon.</summary>
    public required int Buildings { get; init; }

    /// <summary>Number of lamps on the ground and the buildings.</summary>
    public required int Lamps { get; init; }

    /// <summary>Share of the buildings' windows that are lit, 0..1.</summary>
    public double LitWindows { get; init; }

    /// <summary>A red cloth; null when there is none.</summary>
    public ClothSpec? Cloth { get; init; }

    /// <summary>Share of light that haze replaces at the horizon, 0..1.</summary>
    public required double Haze { get; init; }

    /// <summary>Whether the surface is water.</summary>
    public bool Water { get; init; }
}
