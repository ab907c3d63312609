using FlareScope.Core.Emissions.Differences;
using FlareScope.Core.Emissions.Soot;
using static System.FormattableString;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>
/// Carbon balance: CO2 = n (x_CO2 + η Σ x_i n_C,i) M_CO2 and CH4 = n x_CH4 (1 - DRE) M_CH4, n the kilomoles of gas; gas that
/// was not lit leaves as it is.
/// </summary>
/// <remarks>
/// Science notes, ground.md section 6.1 with correction 6: η is the share of hydrocarbon carbon that leaves as CO2; soot, CO and
/// unburnt gas are the remaining 1 - η and nothing else is subtracted. The default of 0.98 for both is common practice
/// (EPA, API, IPCC), recalled with high confidence in section 5. Its black carbon is the recommendation of section 4.
/// </remarks>
public sealed class CarbonBalanceMethod : IEmissionMethod
{
    private const double Customary = 0.98;

    /// <summary>The stable id.</summary>
    public const string MethodId = "carbon-balance";

    /// <inheritdoc/>
    public string Id => MethodId;

    /// <summary>Share of hydrocarbon carbon that leaves as CO2 from a lit flare, 0..1.</summary>
    /// <value>0.98.</value>
    public double CarbonToCo2 { get; init; } = Customary;

    /// <summary>Share of CH4 that a lit flare destroys (DRE), 0..1.</summary>
    /// <value>0.98.</value>
    public double MethaneDestroyed { get; init; } = Customary;

    private bool IsReference => CarbonToCo2 == Customary && MethaneDestroyed == Customary;

    /// <inheritdoc/>
    public IReadOnlyList<EmissionResult> Compute(EmissionInput input)
    {
        var chain = new EmissionChain("Carbon balance, ideal gas (science notes, ground.md 6.1)");
        var (co2Recipe, ch4Recipe) = Recipes(input);
        var n = chain.Add("amount of gas", "n = V / Vm", $"V = {input.VolumeM3:G6} m3, Vm = {input.Reference.MolarVolume:F4} m3/kmol at {input.Reference}", input.Kilomoles, "kmol");
        var co2 = chain.Add(
            "CO2",
            "m = n (x_CO2 + η C) M_CO2",
            $"n = {n:G6} kmol, x_CO2 = {co2Recipe.FreeCo2:G4}, C = {co2Recipe.Carbon:G5} carbon atoms a molecule, η = {co2Recipe.Conversion:G5}, M_CO2 = {CarbonLedger.Co2MolarMass}",
            co2Recipe.Tonnes,
            "t");
        var ch4 = chain.Add(
            "CH4",
            "m = n x_CH4 slip M_CH4, slip = U + (1 - U)(1 - DRE)",
            $"x_CH4 = {ch4Recipe.Fraction:G4}, slip = {ch4Recipe.Slip:G4}, DRE = {MethaneDestroyed:G4}, U = {input.UnlitShare:G4}, M_CH4 = {CarbonLedger.Ch4MolarMass}",
            ch4Recipe.Tonnes,
            "t");
        var unburnt = input.Kilomoles * (1 - co2Recipe.Conversion) * input.Gas.HydrocarbonCarbon * CarbonLedger.CarbonMolarMass / 1000;
        var soot = SootEstimates.Recommended(input.Gas, input.MassKg * (1 - input.UnlitShare), input.Smoke, SootPriors.Default);
        chain.Add("black carbon", soot.Formula, soot.Values, soot.Kg, "kg (median)", soot.Source);
        var reference = Reference(input);
        return
        [
            new EmissionDraft(Id, Invariant($"eta-{CarbonToCo2}"), chain)
            {
                Co2T = co2,
                Ch4T = ch4,
                OtherCarbonT = unburnt,
                OtherHoldsMethane = true, // the methane is part of the unburnt carbon, so it is not counted a second time
                Co2Factors = IsReference ? [] : co2Recipe.FactorsFrom(reference.Co2),
                Ch4Factors = IsReference ? [] : ch4Recipe.FactorsFrom(reference.Ch4),
                BlackCarbonKg = soot.Kg,
                BlackCarbonInterval = soot.Interval,
                KnowsUnlit = true,
                Notes =
                [
                    Invariant($"{unburnt:0.####} t of carbon leave as soot, CO and unburnt gas, CH4 among it"),
                    $"black carbon: {soot.Note}",
                ],
            }.Finish(input),
        ];
    }

    /// <summary>The carbon balance with its default efficiency: what every other method is compared with.</summary>
    internal static (Co2Recipe Co2, Ch4Recipe Ch4) Reference(EmissionInput input) => new CarbonBalanceMethod().Recipes(input);

    private (Co2Recipe Co2, Ch4Recipe Ch4) Recipes(EmissionInput input)
    {
        var lit = 1 - input.UnlitShare;
        return (
            new(input.Kilomoles, input.Gas.Fraction("CO2"), input.Gas.HydrocarbonCarbon, lit * CarbonToCo2, CarbonLedger.Co2MolarMass, CarbonLedger.Co2MolarMass)
            {
                ConversionReason = "combustion efficiency",
            },
            new(input.Kilomoles, input.Gas.Fraction("CH4"), input.UnlitShare + lit * (1 - MethaneDestroyed), CarbonLedger.Ch4MolarMass)
            {
                SlipReason = "destruction efficiency",
            });
    }
}
