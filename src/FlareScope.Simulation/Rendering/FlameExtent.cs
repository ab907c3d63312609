namespace FlareScope.Simulation.Rendering;

/// <summary>What a flame's mask measures.</summary>
/// <param name="LengthM">From the tip along the axis to the mask's end, m.</param>
/// <param name="AreaM2">Projected area in the stack's plane, m².</param>
/// <param name="LengthPx">The same length in the picture, px.</param>
/// <param name="AreaPx">Number of mask pixels.</param>
internal sealed record FlameExtent(double LengthM, double AreaM2, double LengthPx, int AreaPx)
{
    /// <summary>No flame in the picture.</summary>
    public static FlameExtent None { get; } = new(0, 0, 0, 0);
}
