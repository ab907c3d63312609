using FlareScope.Core.Gas;
using FlareScope.Core.Units;
using static System.FormattableString;

namespace FlareScope.Core.Flames;

/// <summary>
/// Delichatsios, buoyant limit: L = 13.5 f_s^-0.4 (4 m/(π ρ∞))^0.4 (g ΔT/T∞)^-0.2 with the fuel mass flow m in kg/s.
/// </summary>
/// <remarks>
/// Source: science notes, ground.md section 1.1 rows 4 and 4b (the full law was read in HyRAM's <c>_flame.py</c>; its limit for
/// flame Froude numbers below 0.5, where the diameter drops out, is derived there) and correction 3 for the constants.
/// </remarks>
public sealed class DelichatsiosLaw : IFlameLengthLaw
{
    private const double FrontFactor = 13.5;
    private const double LengthExponent = 0.4;
    private const double AmbientTemperature = 288; // K
    private const double AdiabaticFlameTemperature = 2250; // K
    private const double AmbientDensity = 1.225; // kg/m3
    private const double Gravity = 9.81; // m/s2
    private const double MaxFroude = 0.5;

    private const double Buoyancy = Gravity * (AdiabaticFlameTemperature - AmbientTemperature) / AmbientTemperature; // m/s2

    /// <inheritdoc/>
    public string Name => "delichatsios";

    /// <inheritdoc/>
    public double HeatExponent => 1 / LengthExponent;

    /// <inheritdoc/>
    public double HeatMW(double lengthM, FlameConditions conditions) =>
        Flow(lengthM, conditions.Gas) * conditions.Gas.LowerHeatingValueMass;

    /// <inheritdoc/>
    public FlameLawResult HeatFromLength(double lengthM, FlameConditions conditions)
    {
        var heat = HeatMW(lengthM, conditions);
        if (conditions.TipDiameterM is not { } diameter || diameter <= 0)
            return new(heat, InRange: true, "tip diameter unknown: a buoyant flame is taken for granted");
        var froude = FlameFroude(Flow(lengthM, conditions.Gas), diameter, conditions.Gas);
        return froude <= MaxFroude
            ? new(heat, InRange: true, Note: null)
            : new(heat, InRange: false, Invariant($"buoyant limit needs a flame Froude number up to {MaxFroude}, here {froude:0.##}"));
    }

    /// <inheritdoc/>
    public double LengthFromHeat(double heatMW, FlameConditions conditions) => LengthOfUnitFlow(conditions.Gas)
        * Math.Pow(heatMW / conditions.Gas.LowerHeatingValueMass, LengthExponent);

    /// <summary>Fuel flow of a flame of this length, kg/s.</summary>
    private static double Flow(double lengthM, GasMixture gas) => Math.Pow(lengthM / LengthOfUnitFlow(gas), 1 / LengthExponent);

    /// <summary>Length of a flame fed by 1 kg/s, m.</summary>
    private static double LengthOfUnitFlow(GasMixture gas) => FrontFactor
        * Math.Pow(4 / (Math.PI * AmbientDensity * gas.StoichiometricMassFraction), LengthExponent)
        * Math.Pow(Buoyancy, -LengthExponent / 2);

    private static double FlameFroude(double flow, double diameter, GasMixture gas)
    {
        var density = gas.Density(new ReferenceState(AmbientTemperature - 273.15));
        var velocity = flow / (density * Math.PI / 4 * diameter * diameter);
        return velocity * Math.Pow(gas.StoichiometricMassFraction, 1.5)
            / (Math.Pow(density / AmbientDensity, 0.25) * Math.Sqrt(Buoyancy * diameter));
    }
}
