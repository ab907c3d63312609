using FlareScope.Core.Gas;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>Formulas (2.2) to (2.5) of Order 371, category 2 (burning in flares).</summary>
/// <remarks>
/// Science notes, ground.md section 6.2 [F, third-party transcription; compare with the official text before a report leaves the
/// house]. The order writes W in percent and a factor of 10⁻²; shares 0..1 stand here instead.
/// </remarks>
public static class Order371Formulas
{
    private const double Co2MolarMass = 44.011; // kg/kmol, as the order writes it

    /// <summary>(2.2) EF_CO2 = (W_CO2 + Σ W_i n_C,i (1 - CF)) ρ_CO2, t per thousand m3; W in shares of volume.</summary>
    /// <param name="gas">Composition.</param>
    /// <param name="underburn">CF, 0..1.</param>
    /// <param name="co2Density">ρ_CO2, kg/m3.</param>
    public static double Co2PerThousandM3(GasMixture gas, double underburn, double co2Density) =>
        (gas.Fraction("CO2") + gas.HydrocarbonCarbon * (1 - underburn)) * co2Density;

    /// <summary>(2.3) without ρ_gas: EF_CO2 = W_CO2 + Σ W_i n_C,i 44.011/M_i (1 - CF), t per t; W in shares of mass.</summary>
    /// <remarks>Multiply by the gas's density, kg/m3, for t per thousand m3.</remarks>
    /// <param name="gas">Composition.</param>
    /// <param name="underburn">CF, 0..1.</param>
    public static double Co2PerTonne(GasMixture gas, double underburn) =>
        (gas.Fraction("CO2") * CarbonLedger.Co2MolarMass + gas.HydrocarbonCarbon * Co2MolarMass * (1 - underburn)) / gas.MolarMass;

    /// <summary>(2.4) EF_CH4 = W_CH4 CF ρ_CH4, t per thousand m3; W in shares of volume.</summary>
    /// <param name="gas">Composition.</param>
    /// <param name="underburn">CF, 0..1.</param>
    /// <param name="ch4Density">ρ_CH4, kg/m3.</param>
    public static double Ch4PerThousandM3(GasMixture gas, double underburn, double ch4Density) =>
        gas.Fraction("CH4") * underburn * ch4Density;

    /// <summary>(2.5) EF_CH4 = W_CH4 CF, t per t; W in shares of mass. Whether it carries ρ_gas was not seen.</summary>
    /// <param name="gas">Composition.</param>
    /// <param name="underburn">CF, 0..1.</param>
    public static double Ch4PerTonne(GasMixture gas, double underburn) =>
        gas.Fraction("CH4") * CarbonLedger.Ch4MolarMass / gas.MolarMass * underburn;
}
