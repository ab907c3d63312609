using FlareScope.Core.Gas;
using FlareScope.Core.Units;
using static System.FormattableString;

namespace FlareScope.Core.Emissions;

/// <summary>
/// Order of the Ministry of Natural Resources of Russia of 27.05.2022 No. 371, category 2 (burning in flares), formulas (2.2)
/// and (2.4): EF_CO2 = (W_CO2 + Σ W_i n_C,i (1 - CF)) ρ_CO2 10⁻² and EF_CH4 = W_CH4 CF ρ_CH4 10⁻², t per thousand m3, W in vol %.
/// </summary>
/// <remarks>Science notes, ground.md section 6.2, where the formulas and Table 1.2 were read in a third-party transcription.</remarks>
public sealed class Order371Method : IEmissionMethod
{
    /// <summary>The stable id.</summary>
    public const string MethodId = "order371";

    /// <summary>Table 1.2 of the order: densities of CO2 and CH4 (real gas), kg/m3.</summary>
    private static readonly (ReferenceState State, double Co2, double Ch4)[] Densities =
    [
        (ReferenceState.Celsius0, 1.9768, 0.7170),
        (ReferenceState.Celsius15, 1.8738, 0.6797),
        (ReferenceState.Celsius20, 1.8393, 0.6680),
    ];

    /// <inheritdoc/>
    public string Id => MethodId;

    /// <inheritdoc/>
    public IReadOnlyList<EmissionResult> Compute(EmissionInput input) => input.Combustion is { } name
        ? [Compute(input, Order371Underburn.Get(name))]
        : [.. Order371Underburn.All.Select(underburn => Compute(input, underburn))];

    private EmissionResult Compute(EmissionInput input, Order371Underburn underburn)
    {
        var (state, co2Density, ch4Density) = Row(input.Reference);
        var thousandM3 = input.Kilomoles * state.MolarVolume / 1000;
        var co2 = thousandM3 * Co2Factor(input.Gas, underburn.Fraction, co2Density);
        var ch4 = thousandM3 * input.Gas.Fraction("CH4") * underburn.Fraction * ch4Density;
        return new(
            Id,
            underburn.Name,
            co2,
            ch4,
            co2 + input.Warming.Ch4 * ch4,
            input.Warming.Name,
            BlackCarbonKg: null,
            "Order 371 of 27.05.2022, formulas (2.2) and (2.4), Table 1.2",
            [
                Invariant($"under-burn {underburn.Fraction}: {underburn.Meaning}"),
                "calculated estimate: no measuring instrument, not for charging payments",
            ])
        {
            CarbonUnaccounted = CarbonLedger.Unaccounted(input, co2, ch4),
        };
    }

    /// <summary>t CO2 per thousand m3; a fraction times kg/m3 is the order's percent times kg/m3 times 10⁻².</summary>
    private static double Co2Factor(GasMixture gas, double underburn, double density) =>
        (gas.Fraction("CO2") + gas.HydrocarbonCarbon * (1 - underburn)) * density;

    /// <summary>The table's row for this state; a state that is not in the table is counted at 20 °C.</summary>
    private static (ReferenceState State, double Co2, double Ch4) Row(ReferenceState reference)
    {
        var row = Array.FindIndex(Densities, d => d.State == reference);
        return row >= 0 ? Densities[row] : Densities[^1];
    }
}
