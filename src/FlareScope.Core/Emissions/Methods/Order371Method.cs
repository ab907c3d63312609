using FlareScope.Core.Emissions.Differences;
using FlareScope.Core.Units;
using static System.FormattableString;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>
/// Order of the Ministry of Natural Resources of Russia of 27.05.2022 No. 371, category 2 (burning in flares): E = FC·EF (2.1)
/// with the factors of <see cref="Order371Formulas"/>, by volume or, for a quantity stated as a mass, by mass.
/// </summary>
/// <remarks>
/// Science notes, ground.md section 6.2 [F, third-party transcription]. The under-burn is forced by name, else chosen by the smoke
/// seen, else all four stand side by side. CO2 and CH4 only: the order counts no N2O, no emergency burning and no energy use.
/// </remarks>
public sealed class Order371Method : IEmissionMethod
{
    /// <summary>The stable id.</summary>
    public const string MethodId = "order371";

    private const string NotForPayment = "calculated estimate: no measuring instrument, not for charging payments";

    /// <inheritdoc/>
    public string Id => MethodId;

    /// <inheritdoc/>
    public IReadOnlyList<EmissionResult> Compute(EmissionInput input)
    {
        IEnumerable<EmissionResult> lines = input switch
        {
            { Combustion: { } name } => [ByComposition(input, Order371Underburn.Get(name), "forced by name")],
            { Smoke: { } smoke } => [ByComposition(input, Order371Underburn.Of(smoke), $"chosen by the smoke seen ({smoke.Name})")],
            _ => Order371Underburn.All.Select(underburn => ByComposition(input, underburn, reason: null)),
        };
        return input.DefaultGas is { } row ? [.. lines, ByTable(input, row)] : [.. lines];
    }

    private EmissionResult ByComposition(EmissionInput input, Order371Underburn underburn, string? reason)
    {
        var (co2, ch4, co2Mass, ch4Mass, chain) = input.CountedByMass ? ByMass(input, underburn.Fraction) : ByVolume(input, underburn.Fraction);
        var reference = CarbonBalanceMethod.Reference(input);
        var gas = input.Gas;
        return new EmissionDraft(Id, underburn.Name, chain)
        {
            Co2T = co2,
            Ch4T = ch4,
            Co2Factors = new Co2Recipe(input.Kilomoles, gas.Fraction("CO2"), gas.HydrocarbonCarbon, 1 - underburn.Fraction, input.CountedByMass ? CarbonLedger.Co2MolarMass : co2Mass, co2Mass)
            {
                ConversionReason = Invariant($"under-burn {underburn.Fraction}"),
                MassReason = input.CountedByMass ? "44.011 kg/kmol of the order" : "real-gas density of CO2 in Table 1.2",
            }.FactorsFrom(reference.Co2),
            Ch4Factors = new Ch4Recipe(input.Kilomoles, gas.Fraction("CH4"), underburn.Fraction, ch4Mass)
            {
                SlipReason = Invariant($"under-burn {underburn.Fraction}"),
                MassReason = "real-gas density of CH4 in Table 1.2",
            }.FactorsFrom(reference.Ch4),
            Notes =
            [
                Invariant($"under-burn {underburn.Fraction}: {underburn.Meaning}{(reason is null ? "" : ", " + reason)}"),
                NotForPayment,
            ],
        }.Finish(input);
    }

    private static (double Co2, double Ch4, double Co2Mass, double Ch4Mass, EmissionChain Chain) ByVolume(EmissionInput input, double underburn)
    {
        var chain = new EmissionChain("Order 371 of 27.05.2022, formulas (2.1), (2.2), (2.4), Table 1.2 [F, third-party transcription]");
        var row = Order371Densities.At(input.Reference);
        var amount = chain.Add("gas burnt, FC", "FC = V / 1000", $"V = {input.VolumeAt(row.State):G7} m3 at {row.State}", input.VolumeAt(row.State) / 1000, "thousand m3");
        var co2 = chain.Add(
            "CO2 factor (2.2)",
            "EF_CO2 = (W_CO2 + Σ W_i n_C,i (1 - CF)) ρ_CO2 10⁻²",
            $"W_CO2 = {100 * input.Gas.Fraction("CO2"):G4} %, Σ W_i n_C,i = {100 * input.Gas.HydrocarbonCarbon:G5} %, CF = {underburn}, ρ_CO2 = {row.Co2} kg/m3",
            Order371Formulas.Co2PerThousandM3(input.Gas, underburn, row.Co2),
            "t per thousand m3");
        var ch4 = chain.Add(
            "CH4 factor (2.4)",
            "EF_CH4 = W_CH4 CF ρ_CH4 10⁻²",
            $"W_CH4 = {100 * input.Gas.Fraction("CH4"):G4} %, CF = {underburn}, ρ_CH4 = {row.Ch4} kg/m3",
            Order371Formulas.Ch4PerThousandM3(input.Gas, underburn, row.Ch4),
            "t per thousand m3");
        return (Emission(chain, "CO2", amount, co2), Emission(chain, "CH4", amount, ch4), row.Co2 * row.State.MolarVolume, row.Ch4 * row.State.MolarVolume, chain);
    }

    private static (double Co2, double Ch4, double Co2Mass, double Ch4Mass, EmissionChain Chain) ByMass(EmissionInput input, double underburn)
    {
        var chain = new EmissionChain("Order 371 of 27.05.2022, formulas (2.1), (2.3), (2.5) for a mass [F, third-party transcription]");
        var amount = chain.Add("gas burnt, FC", "FC = m / 1000", $"m = {input.MassKg:G7} kg", input.MassKg / 1000, "t");
        var co2 = chain.Add(
            "CO2 factor (2.3)",
            "EF_CO2 = (W_CO2 + Σ W_i n_C,i 44.011/M_i (1 - CF)) 10⁻²",
            $"W in mass %, M_gas = {input.Gas.MolarMass:G6} kg/kmol, CF = {underburn}",
            Order371Formulas.Co2PerTonne(input.Gas, underburn),
            "t/t");
        var ch4 = chain.Add(
            "CH4 factor (2.5)",
            "EF_CH4 = W_CH4 CF 10⁻²",
            $"W_CH4 = {100 * input.Gas.Fraction("CH4") * CarbonLedger.Ch4MolarMass / input.Gas.MolarMass:G4} mass %, CF = {underburn}",
            Order371Formulas.Ch4PerTonne(input.Gas, underburn),
            "t/t");
        return (Emission(chain, "CO2", amount, co2), Emission(chain, "CH4", amount, ch4), 44.011, CarbonLedger.Ch4MolarMass, chain);
    }

    private EmissionResult ByTable(EmissionInput input, Order371Default row)
    {
        var chain = new EmissionChain("Order 371 of 27.05.2022, formula (2.1), Table 2.1 [F, third-party transcription]");
        var (amount, unit, co2Factor, ch4Factor) = input.CountedByMass
            ? (input.MassKg / 1000, "t", row.Co2PerTonne, row.Ch4PerTonne)
            : (input.VolumeAt(ReferenceState.Celsius20) / 1000, "thousand m3 at 20C", row.Co2PerThousandM3, row.Ch4PerThousandM3);
        chain.Add("CO2 factor, Table 2.1", "EF_CO2", $"gas kind {row.Name}", co2Factor, $"t per {unit}");
        chain.Add("CH4 factor, Table 2.1", "EF_CH4", $"gas kind {row.Name}", ch4Factor, $"t per {unit}");
        var reference = CarbonBalanceMethod.Reference(input);
        return new EmissionDraft(Id, $"table-2.1-{row.Name}", chain)
        {
            Co2T = Emission(chain, "CO2", amount, co2Factor),
            Ch4T = Emission(chain, "CH4", amount, ch4Factor),
            Co2Factors = Ready(co2Factor).FactorsFrom(reference.Co2.Tonnes, input),
            Ch4Factors = Ready(ch4Factor).FactorsFrom(reference.Ch4.Tonnes, input),
            Notes = ["ready factors for a gas whose composition is not known", NotForPayment],
        }.Finish(input);

        FixedFactor Ready(double factor) => input.CountedByMass
            ? new(input.MassKg, "kg", factor) { Reason = "default composition of Table 2.1" }
            : FixedFactor.PerCubicMetre(input, ReferenceState.Celsius20, factor, "default composition of Table 2.1");
    }

    private static double Emission(EmissionChain chain, string what, double amount, double factor) =>
        chain.Add($"{what} (2.1)", "E = FC·EF", $"FC = {amount:G6}, EF = {factor:G6}", amount * factor, "t");
}
