namespace FlareScope.Core.Flames.Radiation;

/// <summary>From radiated power to heat release. A colour camera measures neither: the routes need a calibrated infrared instrument.</summary>
public static class RadiationRoute
{
    /// <summary>Heat release Q = P_rad/χ_r, MW.</summary>
    /// <param name="radiantMW">Radiated power in all directions, MW.</param>
    /// <param name="radiantFraction">χ_r, 0 exclusive to 1.</param>
    public static double HeatMW(double radiantMW, double radiantFraction) => radiantMW / radiantFraction;

    /// <summary>
    /// Solid flame: P_rad = SEP π A, the surface of a convex body being about π times its projected area, m² and kW/m² in, MW out.
    /// Source: science notes, ground.md section 1.4; 36 m², χ_r 0.30 and 150 kW/m² make 56.5 MW.
    /// </summary>
    /// <param name="areaM2">Projected area, m².</param>
    /// <param name="emissivePowerKWM2">Surface emissive power SEP, kW/m²: 50 to 250 for clean gas, 200 to 350 for large sonic flames.</param>
    public static double SolidFlameRadiantMW(double areaM2, double emissivePowerKWM2) => Math.PI * areaM2 * emissivePowerKWM2 / 1000;
}
