using FlareScope.Core.Units;

namespace FlareScope.Core.Gas;

/// <summary>What one drawn composition means for a flare; all figures come from the same molecules and stay correlated.</summary>
/// <param name="LnHeatingValue">ln of the lower heating value in MJ/m3 at 20 °C.</param>
/// <param name="LnCarbonPerMJ">ln of the burnable carbon in kg per MJ of lower heating value.</param>
/// <param name="HigherHeatingValue15C">Higher heating value, MJ/m3 at 15 °C.</param>
public readonly record struct GasDraw(double LnHeatingValue, double LnCarbonPerMJ, double HigherHeatingValue15C)
{
    private const double CarbonMass = 12.011; // kg/kmol

    /// <summary>The figures of a mixture.</summary>
    /// <param name="gas">Composition.</param>
    public static GasDraw Of(GasMixture gas)
    {
        var heating = gas.LowerHeatingValue(ReferenceState.Celsius20);
        var carbon = gas.HydrocarbonCarbon * CarbonMass / ReferenceState.Celsius20.MolarVolume; // kg/m3
        return new(Math.Log(heating), Math.Log(carbon / heating), gas.HigherHeatingValue(ReferenceState.Celsius15));
    }
}
