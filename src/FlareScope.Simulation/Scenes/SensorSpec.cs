using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation;

/// <summary>Lens, sensor and encoder.</summary>
public sealed record SensorSpec
{
    /// <summary>Linear value (1 = full scale) per cd/m².</summary>
    public required double Exposure { get; init; }

    /// <summary>Channel gains.</summary>
    public required LinearColour WhiteBalance { get; init; }

    /// <summary>Share of the light beyond the lens' sharp image that spreads as glare.</summary>
    public required double Glare { get; init; }

    /// <summary>Even veil over the whole picture from the sun's light in the lens, linear as exposed.</summary>
    public LinearColour Veil { get; init; }

    /// <summary>Blur of the lens, standard deviation, px.</summary>
    public required double BlurPx { get; init; }

    /// <summary>Shot noise: standard deviation at full scale, linear.</summary>
    public required double ShotNoise { get; init; }

    /// <summary>Read noise: standard deviation in the dark, linear.</summary>
    public required double ReadNoise { get; init; }

    /// <summary>JPEG quality, 1..100.</summary>
    public required int JpegQuality { get; init; }
}
