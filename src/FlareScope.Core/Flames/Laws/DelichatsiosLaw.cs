using FlareScope.Core.Flames.Jets;
using FlareScope.Core.Gas;
using static System.FormattableString;

namespace FlareScope.Core.Flames.Laws;

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
    private const double MaxFroude = 0.5;

    /// <inheritdoc/>
    public string Name => "delichatsios";

    /// <inheritdoc/>
    public string Formula => "Q = m LHV, m = [L f_s^0.4 (g ΔT/T∞)^0.2 / 13.5]^2.5 π ρ∞/4";

    /// <inheritdoc/>
    public string Source => "Delichatsios, buoyant limit (ground.md 1.1 row 4b, derived from the law read in HyRAM)";

    /// <inheritdoc/>
    public double HeatExponent => 1 / LengthExponent;

    /// <inheritdoc/>
    public double HeatMW(double lengthM, FlameConditions conditions) =>
        Flow(lengthM, conditions.Gas) * conditions.Gas.LowerHeatingValueMass;

    /// <inheritdoc/>
    public FlameLawResult HeatFromLength(double lengthM, FlameConditions conditions)
    {
        var heat = HeatMW(lengthM, conditions);
        if (conditions.TipDiameterM is not > 0)
            return new(heat, InRange: true, "tip diameter unknown: a buoyant flame is taken for granted");
        var froude = SandiaLaw.FlameFroude(TipExit.Of(Flow(lengthM, conditions.Gas), conditions), conditions.Gas);
        return froude <= MaxFroude
            ? new(heat, InRange: true, Note: null)
            : new(heat, InRange: false, Invariant($"buoyant limit needs a flame Froude number up to {MaxFroude}, here {froude:0.##}"));
    }

    /// <inheritdoc/>
    public string Values(double lengthM, FlameConditions conditions) => Invariant(
        $"L = {lengthM:0.###} m, f_s = {conditions.Gas.StoichiometricMassFraction:0.0000}, ρ∞ = {Ambient.Density} kg/m3, m = {Flow(lengthM, conditions.Gas):0.000} kg/s, LHV = {conditions.Gas.LowerHeatingValueMass:0.000} MJ/kg");

    /// <inheritdoc/>
    public double LengthFromHeat(double heatMW, FlameConditions conditions) => LengthOfUnitFlow(conditions.Gas)
        * Math.Pow(heatMW / conditions.Gas.LowerHeatingValueMass, LengthExponent);

    /// <summary>Fuel flow of a flame of this length, kg/s.</summary>
    private static double Flow(double lengthM, GasMixture gas) => Math.Pow(lengthM / LengthOfUnitFlow(gas), 1 / LengthExponent);

    /// <summary>Length of a flame fed by 1 kg/s, m.</summary>
    private static double LengthOfUnitFlow(GasMixture gas) => FrontFactor
        * Math.Pow(4 / (Math.PI * Ambient.Density * gas.StoichiometricMassFraction), LengthExponent)
        * Math.Pow(Ambient.Buoyancy, -LengthExponent / 2);
}
