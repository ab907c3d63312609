namespace FlareScope.Core.Emissions;

/// <summary>Carbon in against carbon out.</summary>
internal static class CarbonLedger
{
    /// <summary>Molar mass of carbon, kg/kmol.</summary>
    public const double CarbonMolarMass = 12.011;

    /// <summary>Molar mass of CO2, kg/kmol.</summary>
    public const double Co2MolarMass = 44.009;

    /// <summary>Molar mass of CH4, kg/kmol.</summary>
    public const double Ch4MolarMass = 16.043;

    /// <summary>Molar mass of CO, kg/kmol.</summary>
    public const double CoMolarMass = 28.010;

    /// <summary>Share of the gas's carbon (its CO2 included) that leaves neither as CO2, nor as CH4, nor as named unburnt carbon.</summary>
    /// <param name="input">The gas.</param>
    /// <param name="co2T">CO2 out, t.</param>
    /// <param name="ch4T">CH4 out, t.</param>
    /// <param name="otherCarbonT">Other named carbon out, t.</param>
    public static double Unaccounted(EmissionInput input, double co2T, double ch4T, double otherCarbonT = 0)
    {
        var carbonIn = input.Kilomoles * input.Gas.TotalCarbon * CarbonMolarMass / 1000;
        var carbonOut = co2T * CarbonMolarMass / Co2MolarMass + ch4T * CarbonMolarMass / Ch4MolarMass + otherCarbonT;
        return carbonIn > 0 ? 1 - carbonOut / carbonIn : 0;
    }
}
