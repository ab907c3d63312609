namespace FlareScope.Simulation;

/// <summary>The air between camera and flare.</summary>
/// <param name="VisibilityM">
/// Meteorological visibility, m. Light loses exp(-3.912 distance / visibility) on its way (Koschmieder, 2 % contrast), and the
/// air adds the horizon's light in its place.
/// </param>
/// <param name="Rain">Streaks of rain, 0 (none) to 1 (downpour).</param>
public sealed record AirSpec(double VisibilityM, double Rain)
{
    private const double ContrastThreshold = 3.912; // -ln 0.02

    /// <summary>Share of light that arrives over a distance, 0..1.</summary>
    /// <param name="distanceM">Way through the air, m.</param>
    public float Transmission(double distanceM) => (float)Math.Exp(-ContrastThreshold * distanceM / VisibilityM);
}
