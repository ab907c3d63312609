namespace FlareScope.Simulation.Rendering;

/// <summary>What a smoke mask measures.</summary>
/// <param name="Opacity">Mean opacity, 0..1.</param>
/// <param name="Contrast">Mean change of the root of luminance (1 = black to white) that the smoke makes.</param>
internal sealed record SmokeExtent(double Opacity, double Contrast)
{
    private const double LeastContrast = 0.02;

    /// <summary>No smoke in the picture.</summary>
    public static SmokeExtent None { get; } = new(0, 0);

    /// <summary>Whether anybody could see it: black smoke before a black sky is true but has no box.</summary>
    public bool Visible => Contrast >= LeastContrast;
}
