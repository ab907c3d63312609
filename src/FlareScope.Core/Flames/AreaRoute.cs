namespace FlareScope.Core.Flames;

/// <summary>From a projected area to heat by a length law: the law is asked at the length that the area belongs to, A = k L².</summary>
/// <remarks>
/// Science notes, ground.md correction 5: heat per square metre derived from each law's own length, so that the answer does not
/// jump when an outline appears beside a box. About 0.8 (Delichatsios) to 1.4 MW/m² (API 521) at 20 MW.
/// </remarks>
public static class AreaRoute
{
    /// <summary>Length of a nominal flame of this area, m.</summary>
    /// <param name="areaM2">Projected area, m².</param>
    /// <param name="areaCoefficient">Area over length squared, see <see cref="FlameModelUncertainty.AreaCoefficient"/>.</param>
    public static double LengthM(double areaM2, double areaCoefficient) => Math.Sqrt(areaM2 / areaCoefficient);

    /// <summary>Heat release per projected area k_A of one law at one area, MW/m².</summary>
    /// <param name="law">The law.</param>
    /// <param name="areaM2">Projected area, m².</param>
    /// <param name="areaCoefficient">Area over length squared.</param>
    /// <param name="conditions">Gas, tip and wind.</param>
    public static double HeatPerArea(IFlameLengthLaw law, double areaM2, double areaCoefficient, FlameConditions conditions) =>
        law.HeatMW(LengthM(areaM2, areaCoefficient), conditions) / areaM2;
}
