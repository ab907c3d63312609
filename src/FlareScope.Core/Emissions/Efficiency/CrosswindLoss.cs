using FlareScope.Core.Gas;

namespace FlareScope.Core.Emissions.Efficiency;

/// <summary>
/// Combustion lost to a crosswind by Johnson and Kostiuk (2002): 1 - η = A exp[B U / (g V d)^⅓] / LHV³, LHV in MJ/kg.
/// </summary>
/// <remarks>
/// Science notes, ground.md section 5 [M,M]: A 133.3 and B 0.317 for natural gas, A 32.06 and B 0.272 for propane and ethane;
/// laboratory pipes up to 50 mm, not assisted, extrapolated in d beyond that.
/// </remarks>
public static class CrosswindLoss
{
    /// <summary>Widest pipe of the measurements, m.</summary>
    public const double WidestTestedM = 0.05;

    private const double Gravity = 9.81;
    private const double NaturalGasMethane = 0.9; // mole fraction from which the natural-gas constants are taken; judgement

    /// <summary>1 - η, 0..1.</summary>
    /// <param name="windMS">U, m/s.</param>
    /// <param name="exitVelocityMS">V, m/s, above 0.</param>
    /// <param name="diameterM">d, m, above 0.</param>
    /// <param name="lowerHeatingValue">LHV, MJ/kg, above 0.</param>
    /// <param name="naturalGas">Constants of natural gas, else of propane and ethane.</param>
    public static double Share(double windMS, double exitVelocityMS, double diameterM, double lowerHeatingValue, bool naturalGas)
    {
        var (a, b) = naturalGas ? (133.3, 0.317) : (32.06, 0.272);
        return Math.Min(1, a * Math.Exp(b * Ratio(windMS, exitVelocityMS, diameterM)) / Math.Pow(lowerHeatingValue, 3));
    }

    /// <summary>U / (g V d)^⅓.</summary>
    public static double Ratio(double windMS, double exitVelocityMS, double diameterM) =>
        windMS / Math.Cbrt(Gravity * exitVelocityMS * diameterM);

    /// <summary>1 - η of a gas at a tip.</summary>
    /// <param name="tip">Tip.</param>
    /// <param name="gas">Composition.</param>
    /// <param name="windMS">Wind, m/s.</param>
    public static double Share(FlareTip tip, GasMixture gas, double windMS) =>
        Share(windMS, tip.VelocityMS, tip.DiameterM, gas.LowerHeatingValueMass, gas.Fraction("CH4") >= NaturalGasMethane);
}
