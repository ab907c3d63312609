using FlareScope.Core.Units;

namespace FlareScope.Core.Gas;

/// <summary>What one drawn composition means for a flare; all figures come from the same molecules and stay correlated.</summary>
/// <param name="LnHeatingValue">ln of the lower heating value in MJ/m3 at 20 °C.</param>
/// <param name="LnCarbonPerMJ">ln of the burnable carbon in kg per MJ of lower heating value.</param>
/// <param name="HigherHeatingValue15C">Higher heating value, MJ/m3 at 15 °C.</param>
/// <param name="MethaneFraction">Mole fraction of methane.</param>
/// <param name="CarbonDioxideFraction">Mole fraction of carbon dioxide, which passes through the flame.</param>
/// <param name="MolarMass">kg/kmol.</param>
public readonly record struct GasDraw(
    double LnHeatingValue,
    double LnCarbonPerMJ,
    double HigherHeatingValue15C,
    double MethaneFraction,
    double CarbonDioxideFraction,
    double MolarMass)
{
    private const double CarbonMass = 12.011; // kg/kmol

    /// <summary>The figures of a mixture.</summary>
    /// <param name="gas">Composition.</param>
    public static GasDraw Of(GasMixture gas) => Of(
        gas.LowerHeatingValueMass * gas.MolarMass,
        gas.HigherHeatingValue(ReferenceState.Celsius15) * ReferenceState.Celsius15.MolarVolume,
        gas.HydrocarbonCarbon,
        gas.Fraction("CH4"),
        gas.Fraction("CO2"),
        gas.MolarMass);

    /// <summary>The figures of a mixture given as amounts, without building it.</summary>
    /// <param name="components">What it is made of.</param>
    /// <param name="amounts">How much of each, in any one unit of amount; they must burn.</param>
    internal static GasDraw Of(ReadOnlySpan<GasComponent> components, ReadOnlySpan<double> amounts)
    {
        double sum = 0, net = 0, gross = 0, carbon = 0, mass = 0, methane = 0, dioxide = 0;
        for (var i = 0; i < components.Length; i++)
        {
            var (component, amount) = (components[i], amounts[i]);
            sum += amount;
            net += amount * component.NetHeat;
            gross += amount * component.GrossHeat;
            carbon += amount * component.BurnableCarbon;
            mass += amount * component.MolarMass;
            methane += component.Id == "CH4" ? amount : 0;
            dioxide += component.Id == "CO2" ? amount : 0;
        }

        return Of(net / sum, gross / sum, carbon / sum, methane / sum, dioxide / sum, mass / sum);
    }

    private static GasDraw Of(double netHeat, double grossHeat, double carbon, double methane, double dioxide, double molarMass) => new(
        Math.Log(netHeat / ReferenceState.Celsius20.MolarVolume),
        Math.Log(carbon * CarbonMass / netHeat),
        grossHeat / ReferenceState.Celsius15.MolarVolume,
        methane,
        dioxide,
        molarMass);
}
