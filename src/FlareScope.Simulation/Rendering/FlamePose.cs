namespace FlareScope.Simulation.Rendering;

/// <summary>Where one flame stands in the stack's plane and how large it is to become at this instant.</summary>
/// <param name="TipX">Column of the tip, m right of the optical axis.</param>
/// <param name="TipHeightM">Height of the tip, m.</param>
/// <param name="LengthM">Length along the axis, m.</param>
/// <param name="AreaM2">Projected area, m².</param>
/// <param name="Axis">Unit centre line.</param>
internal sealed record FlamePose(double TipX, double TipHeightM, double LengthM, double AreaM2, BentAxis Axis)
{
    /// <summary>Length over mean width; the field fills about 0.72 of length times width.</summary>
    public double Slenderness => LengthM * LengthM * 0.72 / AreaM2;
}
