using FlareScope.Core.Gas;

namespace FlareScope.Core.Units;

/// <summary>A volume of gas; it cannot be written down without the state in which it is counted.</summary>
/// <param name="CubicMetres">m3, counted in <paramref name="Reference"/>.</param>
/// <param name="Reference">State in which the volume is counted.</param>
public readonly record struct GasVolume(double CubicMetres, ReferenceState Reference)
{
    /// <summary>m3 in one cubic foot, by definition of the foot (0.3048 m)³.</summary>
    public const double CubicMetresPerCubicFoot = 0.028316846592;

    /// <summary>Thousand m3 in a state.</summary>
    /// <param name="thousands">Thousand m3.</param>
    /// <param name="reference">State in which they are counted.</param>
    public static GasVolume FromThousandCubicMetres(double thousands, ReferenceState reference) => new(thousands * 1e3, reference);

    /// <summary>Million standard cubic feet (MMscf), 60 °F.</summary>
    /// <param name="millions">MMscf.</param>
    public static GasVolume FromMillionStandardCubicFeet(double millions) =>
        new(millions * 1e6 * CubicMetresPerCubicFoot, ReferenceState.Fahrenheit60);

    /// <summary>The volume of a mass of gas.</summary>
    /// <param name="kilograms">kg.</param>
    /// <param name="gas">Composition.</param>
    /// <param name="reference">State in which the volume is to be counted.</param>
    public static GasVolume FromKilograms(double kilograms, GasMixture gas, ReferenceState reference) =>
        new(kilograms / gas.Density(reference), reference);

    /// <summary>Amount of gas, kmol (ideal gas).</summary>
    public double Kilomoles => CubicMetres / Reference.MolarVolume;

    /// <summary>Million standard cubic feet, 60 °F.</summary>
    public double MillionStandardCubicFeet => At(ReferenceState.Fahrenheit60).CubicMetres / CubicMetresPerCubicFoot / 1e6;

    /// <summary>The same gas counted in another state (ideal gas): 1 m3 at 0 °C is 1.07322 m3 at 20 °C.</summary>
    /// <param name="reference">The other state.</param>
    public GasVolume At(ReferenceState reference) => new(Kilomoles * reference.MolarVolume, reference);

    /// <summary>Mass, kg.</summary>
    /// <param name="gas">Composition.</param>
    public double Kilograms(GasMixture gas) => Kilomoles * gas.MolarMass;
}
