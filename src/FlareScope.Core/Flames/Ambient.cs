using FlareScope.Core.Units;

namespace FlareScope.Core.Flames;

/// <summary>The air that the laws burn in, the same for all of them. Source: science notes, ground.md correction 3.</summary>
internal static class Ambient
{
    /// <summary>K.</summary>
    public const double Temperature = 288;

    /// <summary>kg/m3.</summary>
    public const double Density = 1.225;

    /// <summary>Pa.</summary>
    public const double Pressure = 101_325;

    /// <summary>m/s².</summary>
    public const double Gravity = 9.81;

    /// <summary>Adiabatic flame temperature of hydrocarbons in air, K.</summary>
    public const double FlameTemperature = 2250;

    /// <summary>Acceleration of the hot gas, g ΔT/T∞, m/s².</summary>
    public const double Buoyancy = Gravity * (FlameTemperature - Temperature) / Temperature;

    /// <summary>The state of a gas at ambient pressure and a temperature in kelvin.</summary>
    public static ReferenceState At(double kelvin) => new(kelvin - 273.15);
}
