using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation;

/// <summary>The sky. Colours are relative: <see cref="LuminanceCdM2"/> scales them.</summary>
public sealed record SkySpec
{
    /// <summary>Luminance of a colour of luminance 1, cd/m².</summary>
    public required double LuminanceCdM2 { get; init; }

    /// <summary>Colour high up.</summary>
    public required LinearColour Zenith { get; init; }

    /// <summary>Colour at the horizon.</summary>
    public required LinearColour Horizon { get; init; }

    /// <summary>Elevation over which the horizon's colour gives way, degrees.</summary>
    public required double GradientDeg { get; init; }

    /// <summary>Cloud cover, 0..1.</summary>
    public required double CloudCover { get; init; }

    /// <summary>Colour of a cloud's bright side.</summary>
    public required LinearColour CloudLight { get; init; }

    /// <summary>Colour of a cloud's dark side.</summary>
    public required LinearColour CloudShade { get; init; }

    /// <summary>Cloud features per unit of the cloud layer's plane.</summary>
    public required double CloudScale { get; init; }

    /// <summary>Softness of cloud edges, 0.1 (heaped) to 1 (veil).</summary>
    public required double CloudSoftness { get; init; }

    /// <summary>Share of stars shown, 0 (none) to 1.</summary>
    public double Stars { get; init; }

    /// <summary>Sun or moon in the picture; null when neither.</summary>
    public DiscSpec? Disc { get; init; }
}
