using FlareScope.Core.Emissions.Differences;
using FlareScope.Core.Units;
using static System.FormattableString;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>
/// IPCC guidelines, volume 2 chapter 4, flaring by composition: E_CO2 = V 42.3e-3 M_CO2 (y_CO2 + Σ n y (1 - X_soot)) and
/// E_CH4 = V 42.3e-3 M_CH4 y_CH4 (1 - FE), V in m3 at 15 °C.
/// </summary>
/// <remarks>
/// Science notes, ground.md section 6.5 [M,H] with correction 7 (molar masses 44.01 and 16.04). The 2019 refinement is taken to
/// keep the equations of 2006; its new tier-1 tables are not in this method.
/// </remarks>
public sealed class IpccMethod(string id, string edition) : IEmissionMethod
{
    private const double KilomolesPerM3 = 42.3e-3; // at 15 °C, as the guidelines round it

    /// <summary>The 2006 guidelines.</summary>
    public static IpccMethod Guidelines2006 { get; } = new("ipcc2006", "IPCC 2006 guidelines");

    /// <summary>The 2019 refinement.</summary>
    public static IpccMethod Refinement2019 { get; } = new("ipcc2019", "IPCC 2019 refinement");

    /// <inheritdoc/>
    public string Id => id;

    /// <summary>FE, share of CH4 that the flare destroys, 0..1.</summary>
    /// <value>0.98: upstream flares.</value>
    public double Destroyed { get; init; } = 0.98;

    /// <summary>X_soot, share of the hydrocarbon carbon that becomes soot, 0..1.</summary>
    /// <value>0: the guidelines' conservative choice where nothing is known.</value>
    public double SootShare { get; init; }

    /// <summary>M_CO2, kg/kmol.</summary>
    /// <value>44.01.</value>
    public double Co2MolarMass { get; init; } = 44.01;

    /// <summary>M_CH4, kg/kmol.</summary>
    /// <value>16.04.</value>
    public double Ch4MolarMass { get; init; } = 16.04;

    /// <inheritdoc/>
    public IReadOnlyList<EmissionResult> Compute(EmissionInput input)
    {
        var chain = new EmissionChain($"{edition}, volume 2 chapter 4, flaring by composition [M,H]");
        var gas = input.Gas;
        var volume = input.VolumeAt(ReferenceState.Celsius15);
        var co2 = chain.Add(
            "CO2",
            "E = V 42.3e-3 M_CO2 (y_CO2 + Σ n y (1 - X_soot))",
            $"V = {volume:G6} m3 at 15C, M_CO2 = {Co2MolarMass}, y_CO2 = {gas.Fraction("CO2"):G4}, Σ n y = {gas.HydrocarbonCarbon:G5}, X_soot = {SootShare}",
            volume * KilomolesPerM3 * Co2MolarMass * (gas.Fraction("CO2") + gas.HydrocarbonCarbon * (1 - SootShare)) / 1000,
            "t");
        var ch4 = chain.Add(
            "CH4",
            "E = V 42.3e-3 M_CH4 y_CH4 (1 - FE)",
            $"M_CH4 = {Ch4MolarMass}, y_CH4 = {gas.Fraction("CH4"):G4}, FE = {Destroyed}",
            volume * KilomolesPerM3 * Ch4MolarMass * gas.Fraction("CH4") * (1 - Destroyed) / 1000,
            "t");
        var reference = CarbonBalanceMethod.Reference(input);
        var perKilomole = KilomolesPerM3 * ReferenceState.Celsius15.MolarVolume; // 1 but for the rounding of 42.3e-3
        var (co2Mass, ch4Mass) = (Co2MolarMass * perKilomole, Ch4MolarMass * perKilomole);
        return
        [
            new EmissionDraft(Id, Invariant($"fe-{Destroyed}"), chain)
            {
                Co2T = co2,
                Ch4T = ch4,
                Co2Factors = new Co2Recipe(input.Kilomoles, gas.Fraction("CO2"), gas.HydrocarbonCarbon, 1 - SootShare, co2Mass, co2Mass)
                {
                    ConversionReason = "all carbon but soot counted as burnt",
                    MassReason = "rounded constants 42.3e-3 kmol/m3 and M_CO2",
                }.FactorsFrom(reference.Co2),
                Ch4Factors = new Ch4Recipe(input.Kilomoles, gas.Fraction("CH4"), 1 - Destroyed, ch4Mass)
                {
                    SlipReason = "flaring destruction efficiency FE",
                    MassReason = "rounded constants 42.3e-3 kmol/m3 and M_CH4",
                }.FactorsFrom(reference.Ch4),
                Notes = ["counts every carbon atom as CO2 and the CH4 slip beside it, so it makes a little carbon"],
            }.Finish(input),
        ];
    }
}
