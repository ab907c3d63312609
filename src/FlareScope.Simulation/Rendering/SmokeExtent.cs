using FlareScope.Core.Analysis;

namespace FlareScope.Simulation.Rendering;

/// <summary>What a plume's mask measures.</summary>
/// <param name="Opacity">Mean opacity, 0..1.</param>
/// <param name="Contrast">Mean change of the root of luminance (1 = black to white) that the plume makes.</param>
/// <param name="Box">Box of the mask; null when it is empty.</param>
internal sealed record SmokeExtent(double Opacity, double Contrast, PixelBox? Box)
{
    private const double LeastContrast = 0.02;

    /// <summary>No smoke in the picture.</summary>
    public static SmokeExtent None { get; } = new(0, 0, null);

    /// <summary>Box of a plume that somebody could see: black smoke before a black sky is true but has no box.</summary>
    public PixelBox? VisibleBox => Contrast >= LeastContrast ? Box : null;
}
