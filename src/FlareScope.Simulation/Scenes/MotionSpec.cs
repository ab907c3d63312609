namespace FlareScope.Simulation;

/// <summary>How the camera moves; the picture shifts as a whole, which for the small angles of a long lens is what turning does.</summary>
/// <param name="Seed">Seed of the movement.</param>
/// <param name="ShakePx">Standard deviation of the shaking in each direction, px.</param>
/// <param name="ShakeHz">About how often a second it shakes.</param>
/// <param name="PanPx">Half of the way that the picture pans to and fro, px; 0 for a camera that does not turn.</param>
/// <param name="PanPeriodS">Time of panning there and back, s.</param>
public sealed record MotionSpec(ulong Seed, double ShakePx, double ShakeHz, double PanPx, double PanPeriodS);
