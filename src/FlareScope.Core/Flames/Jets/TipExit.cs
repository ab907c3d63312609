using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Flames.Jets;

/// <summary>The gas where it leaves the tip, and the jet that it becomes once its pressure is that of the air.</summary>
/// <remarks>
/// Up to the speed of sound the gas leaves at ambient pressure and the temperature it had. Beyond, the tip is choked: sound speed
/// at 2 T0/(k+1), the rest of the pressure accelerating the jet outside (a notional nozzle that conserves mass and momentum,
/// with no wall friction). Source: science notes, ground.md section 1.1 row 4 and 1.2; the check of 27 measured hydrogen jets in
/// oracles.py is made with these equations.
/// </remarks>
/// <param name="MassFlow">kg/s.</param>
/// <param name="DiameterM">Inner diameter of the tip, m.</param>
/// <param name="VelocityMS">Velocity in the tip, m/s.</param>
/// <param name="Mach">Velocity in the tip over the speed of sound there, 1 at most.</param>
/// <param name="PressureKPa">Absolute pressure in the tip's mouth, kPa: that of the air unless the tip is choked.</param>
/// <param name="ExpandedVelocityMS">Velocity after the expansion to ambient pressure, m/s.</param>
public sealed record TipExit(
    double MassFlow, double DiameterM, double VelocityMS, double Mach, double PressureKPa, double ExpandedVelocityMS)
{
    /// <summary>True when the gas is at the speed of sound in the tip.</summary>
    public bool Choked => Mach >= 1;

    /// <summary>Diameter of a jet of air density with this mass flow and momentum, m: √(4 m/(π ρ∞ u)).</summary>
    /// <param name="ambientDensity">Density of the air, kg/m3.</param>
    public double SourceDiameter(double ambientDensity) =>
        Math.Sqrt(4 * MassFlow / (Math.PI * ambientDensity * ExpandedVelocityMS));

    /// <summary>The exit of a known mass flow.</summary>
    /// <param name="massFlow">kg/s, above 0.</param>
    /// <param name="conditions">Gas, its temperature and pressure, and the tip's diameter, which must be known.</param>
    /// <exception cref="ArgumentException">The tip's diameter is unknown.</exception>
    public static TipExit Of(double massFlow, FlameConditions conditions)
    {
        var diameter = conditions.TipDiameterM ?? throw new ArgumentException("A tip diameter is needed.", nameof(conditions));
        var area = Math.PI / 4 * diameter * diameter;
        var temperature = conditions.GasTemperatureK;
        var density = conditions.Gas.Density(Ambient.At(temperature));
        var velocity = massFlow / (density * area);
        var sound = conditions.Gas.SpeedOfSound(temperature);
        if (velocity < sound)
            return new(massFlow, diameter, velocity, velocity / sound, Ambient.Pressure / 1000, velocity);

        var ratio = conditions.Gas.HeatCapacityRatio(temperature);
        return Choke(massFlow, diameter, temperature, ratio, GasConstant(conditions.Gas), conditions.StagnationPressureKPa);
    }

    /// <summary>The exit of a choked tip.</summary>
    /// <param name="massFlow">kg/s.</param>
    /// <param name="diameter">Inner diameter, m.</param>
    /// <param name="stagnationTemperature">Temperature before the tip, K.</param>
    /// <param name="heatCapacityRatio">c_p/c_v.</param>
    /// <param name="gasConstant">Specific gas constant, J/(kg K).</param>
    /// <param name="stagnationPressureKPa">Absolute pressure before the tip, kPa; null takes the one that drives this mass flow.</param>
    public static TipExit Choke(
        double massFlow,
        double diameter,
        double stagnationTemperature,
        double heatCapacityRatio,
        double gasConstant,
        double? stagnationPressureKPa)
    {
        var k = heatCapacityRatio;
        var area = Math.PI / 4 * diameter * diameter;
        var temperature = 2 * stagnationTemperature / (k + 1);
        var velocity = Math.Sqrt(k * gasConstant * temperature);
        var pressure = stagnationPressureKPa is { } stagnation
            ? stagnation * 1000 * Math.Pow(2 / (k + 1), k / (k - 1))
            : massFlow * gasConstant * temperature / (velocity * area);
        var excess = Math.Max(0, pressure - Ambient.Pressure);
        return new(massFlow, diameter, velocity, 1, (Ambient.Pressure + excess) / 1000, velocity + excess * area / massFlow);
    }

    private static double GasConstant(GasMixture gas) => ReferenceState.GasConstant * 1000 / gas.MolarMass;
}
