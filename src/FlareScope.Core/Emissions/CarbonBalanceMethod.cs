using static System.FormattableString;

namespace FlareScope.Core.Emissions;

/// <summary>
/// Carbon balance: CO2 = n (x_CO2 + η Σ x_i n_C,i) M_CO2 and CH4 = n x_CH4 (1 - DRE) M_CH4, n the kilomoles of gas.
/// </summary>
/// <remarks>
/// Science notes, ground.md section 6.1 with correction 6: η is the share of hydrocarbon carbon that leaves as CO2; soot, CO and
/// unburnt gas are the remaining 1 - η and nothing else is subtracted. The default of 0.98 for both is common practice
/// (EPA, API, IPCC), recalled with high confidence in section 5.
/// </remarks>
public sealed class CarbonBalanceMethod : IEmissionMethod
{
    /// <summary>The stable id.</summary>
    public const string MethodId = "carbon-balance";

    /// <inheritdoc/>
    public string Id => MethodId;

    /// <summary>Share of hydrocarbon carbon that leaves as CO2, 0..1.</summary>
    /// <value>0.98.</value>
    public double CarbonToCo2 { get; init; } = 0.98;

    /// <summary>Share of CH4 that is destroyed (DRE), 0..1.</summary>
    /// <value>0.98.</value>
    public double MethaneDestroyed { get; init; } = 0.98;

    /// <inheritdoc/>
    public IReadOnlyList<EmissionResult> Compute(EmissionInput input)
    {
        var gas = input.Gas;
        var co2 = input.Kilomoles * (gas.Fraction("CO2") + CarbonToCo2 * gas.HydrocarbonCarbon) * CarbonLedger.Co2MolarMass / 1000;
        var ch4 = input.Kilomoles * gas.Fraction("CH4") * (1 - MethaneDestroyed) * CarbonLedger.Ch4MolarMass / 1000;
        var unburnt = input.Kilomoles * (1 - CarbonToCo2) * gas.HydrocarbonCarbon * CarbonLedger.CarbonMolarMass / 1000;
        return
        [
            new(
                Id,
                Invariant($"eta-{CarbonToCo2}"),
                co2,
                ch4,
                co2 + input.Warming.Ch4 * ch4,
                input.Warming.Name,
                BlackCarbonKg: null,
                "Carbon balance, ideal gas",
                [Invariant($"{unburnt:0.####} t of carbon leave as soot, CO and unburnt gas, CH4 among it")])
            {
                // The methane is part of the unburnt carbon, so it is not counted a second time.
                CarbonUnaccounted = CarbonLedger.Unaccounted(input, co2, ch4T: 0, unburnt),
            },
        ];
    }
}
