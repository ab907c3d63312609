using FlareScope.Core.Emissions.Differences;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>
/// Method of НИИ Атмосфера (1998) for pollutants of flares: CO, NOx, soot, benz(a)pyrene, CH4, SO2 and H2S by ready factors per
/// kilogram of gas, soot-free only above 0.2 of the speed of sound at the tip.
/// </summary>
/// <remarks>Science notes, ground.md section 6.3 [F, public transcription].</remarks>
public sealed class NiiAtmosphereMethod : IEmissionMethod
{
    /// <summary>The stable id.</summary>
    public const string MethodId = "niiatm1998";

    /// <inheritdoc/>
    public string Id => MethodId;

    /// <inheritdoc/>
    public IReadOnlyList<EmissionResult> Compute(EmissionInput input) =>
        [.. NiiAtmosphereFactors.For(input).Select(choice => Compute(input, choice.Factors, choice.Reason))];

    private EmissionResult Compute(EmissionInput input, NiiAtmosphereFactors factors, string reason)
    {
        var chain = new EmissionChain("НИИ Атмосфера 1998, method for flares [F, public transcription]");
        var specific = new NiiAtmosphereSpecific(input.Gas, factors);
        var mass = chain.Add("gas burnt", "m = n μ", $"n = {input.Kilomoles:G6} kmol, μ = {input.Gas.MolarMass:G6} kg/kmol", input.MassKg, "kg");
        var kg = specific.All.ToDictionary(
            part => part.Key,
            part => chain.Add(part.Key, "M = q m", $"q = {part.Value:G5} kg/kg, burning {factors.Name}", part.Value * mass, "kg"));
        var recipe = new Co2Recipe(
            input.Kilomoles, input.Gas.Fraction("CO2"), input.Gas.HydrocarbonCarbon, specific.Conversion, CarbonLedger.Co2MolarMass, CarbonLedger.Co2MolarMass)
        {
            ConversionReason = $"carbon left after the ready factors of CO and CH4, {factors.Name}",
        };
        var reference = CarbonBalanceMethod.Reference(input);
        var closes = recipe.Conversion >= 0;
        return new EmissionDraft(Id, factors.Name, chain)
        {
            Co2T = closes
                ? chain.Add("CO2", "M = M_CO2 (C/μ - q_CH4/M_CH4 - q_CO/M_CO) m", $"share of the carbon that becomes CO2 = {recipe.Conversion:G5}", recipe.Tonnes, "t")
                : null,
            Ch4T = kg["CH4"] / 1000,
            OtherCarbonT = (kg["soot"] + kg["CO"] * CarbonLedger.CarbonMolarMass / CarbonLedger.CoMolarMass) / 1000,
            BlackCarbonKg = kg["soot"],
            Pollutants = kg.Where(part => part.Key is not "CH4").ToDictionary(),
            Co2Factors = closes ? recipe.FactorsFrom(reference.Co2) : [],
            Ch4Factors = new Ch4Recipe(input.Kilomoles, input.Gas.Fraction("CH4"), factors.Underburn, CarbonLedger.Ch4MolarMass)
            {
                SlipReason = FormattableString.Invariant($"under-burn {factors.Underburn}"),
            }.FactorsFrom(reference.Ch4),
            Notes =
            [
                $"{factors.Name}: {reason}",
                "NOx is counted as NO2; the law's own figures are the pollutants, its CO2 is what carbon is left (soot is not taken off)",
                .. closes ? Array.Empty<string>() : ["the ready CO factor asks for more carbon than this gas has: no CO2"],
            ],
        }.Finish(input);
    }
}
