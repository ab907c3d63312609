namespace FlareScope.Core.Emissions.Soot;

/// <summary>Black carbon of buoyant laboratory flames: EF = 0.0578 HHV - 2.09, kg per thousand m3, HHV in MJ/m3.</summary>
/// <remarks>
/// McEwen and Johnson 2012, recalled in the science notes, ground.md section 4 [M,H]; made for 38 to 47 MJ/m3, no assist. The
/// formula's own reference temperature could not be checked; 15 °C is taken for both the heating value and the m3.
/// </remarks>
public static class McEwenJohnson
{
    /// <summary>Lowest heating value of the measurements, MJ/m3.</summary>
    public const double LeastHhv = 38;

    /// <summary>Highest heating value of the measurements, MJ/m3.</summary>
    public const double GreatestHhv = 47;

    /// <summary>Black carbon, kg per thousand m3 at 15 °C; not below zero.</summary>
    /// <param name="higherHeatingValue15C">MJ/m3 at 15 °C.</param>
    public static double KgPerThousandM3(double higherHeatingValue15C) => Math.Max(0, 0.0578 * higherHeatingValue15C - 2.09);

    /// <summary>True within the range of the measurements.</summary>
    /// <param name="higherHeatingValue15C">MJ/m3 at 15 °C.</param>
    public static bool InRange(double higherHeatingValue15C) => higherHeatingValue15C is >= LeastHhv and <= GreatestHhv;
}
