using FlareScope.Core.Gas;
using FlareScope.Core.Units;
using static System.FormattableString;

namespace FlareScope.Core.Flames.Laws;

/// <summary>
/// Hawthorne, Weddell and Hottel 1949 = НИИ Атмосфера 1998, appendix Ж: L/d = 5.3 √[(T/T0)(1 + V0)(1 + V0 ρ_air/ρ_gas)] for a jet
/// that momentum alone controls. The length does not depend on the flow: the route tells the longest flame of a tip, never its heat.
/// </summary>
/// <remarks>
/// Source: science notes, ground.md section 1.1 row 9 (read in a public transcription, identity with Hawthorne derived there):
/// 191 to 234 diameters for G3 at 1500 to 2250 K. A public code has one root more inside (48 to 59 d): not used.
/// </remarks>
public sealed class HawthorneRoute : IFlameRoute
{
    private const double Factor = 5.3;
    private const double AirTemperature = 293; // K
    private const double AirDensity = 1.2041; // kg/m3 at 20 °C

    /// <inheritdoc/>
    public string Name => "hawthorne";

    /// <inheritdoc/>
    public string Formula => "L_max = 5.3 d √[(T/T0)(1 + V0)(1 + V0 ρ_air/ρ_gas)]";

    /// <inheritdoc/>
    public string Source => "Hawthorne 1949 = НИИ Атмосфера 1998, appendix Ж (ground.md 1.1 row 9; read in a transcription)";

    /// <summary>Length over tip diameter of a jet that momentum controls.</summary>
    /// <param name="gas">Composition.</param>
    /// <param name="flameTemperatureK">Temperature of the flame, K; 1500 to 2250 in use.</param>
    public static double LengthPerDiameter(GasMixture gas, double flameTemperatureK)
    {
        var air = gas.StoichiometricAir;
        return Factor * Math.Sqrt(flameTemperatureK / AirTemperature * (1 + air)
            * (1 + air * AirDensity / gas.Density(ReferenceState.Celsius20)));
    }

    /// <inheritdoc/>
    public FlameLawResult HeatFromLength(double lengthM, FlameConditions conditions)
    {
        if (conditions.TipDiameterM is not { } diameter || diameter <= 0)
            return FlameLawResult.Refused("needs the tip's diameter");
        var longest = LengthPerDiameter(conditions.Gas, Ambient.FlameTemperature) * diameter;
        return FlameLawResult.Refused(Invariant(
            $"length does not depend on flow; no flame of this tip is longer than {longest:0.#} m unless it is choked{(lengthM > longest ? ": check scale, diameter and pressure" : "")}"));
    }

    /// <inheritdoc/>
    public string Values(double lengthM, FlameConditions conditions) =>
        Invariant($"d = {conditions.TipDiameterM:0.###} m, T = {Ambient.FlameTemperature} K, T0 = {AirTemperature} K, V0 = {conditions.Gas.StoichiometricAir:0.000}");
}
