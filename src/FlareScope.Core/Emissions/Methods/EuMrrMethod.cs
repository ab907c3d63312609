using FlareScope.Core.Emissions.Differences;
using FlareScope.Core.Units;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>
/// EU monitoring and reporting regulation 2018/2066, Annex IV, flares: 0.00393 t CO2 per Nm3 (tier 1), or a factor from the
/// composition with everything oxidised (tier 3).
/// </summary>
/// <remarks>
/// Science notes, ground.md section 6.5 [M,H]: 0.00393 is pure ethane (3.927). That tier 3 takes an oxidation factor of one is
/// from memory [M,M]. CH4 is not counted.
/// </remarks>
public sealed class EuMrrMethod : IEmissionMethod
{
    /// <summary>The stable id.</summary>
    public const string MethodId = "eu-mrr";

    private const double KgPerNormalM3 = 3.93;
    private const string Uncertainty = "the gas volume must be known within 17.5 % (tier 1), 12.5 % (tier 2) or 7.5 % (tier 3): no camera gives that";

    /// <inheritdoc/>
    public string Id => MethodId;

    /// <inheritdoc/>
    public IReadOnlyList<EmissionResult> Compute(EmissionInput input) => [Default(input), Composition(input)];

    private EmissionResult Default(EmissionInput input)
    {
        var chain = new EmissionChain("EU MRR 2018/2066, Annex IV, flares, tier 1 [M,H]");
        var factor = FixedFactor.PerCubicMetre(input, ReferenceState.Celsius0, KgPerNormalM3, "the factor of pure ethane for every gas");
        return new EmissionDraft(Id, "tier-1", chain)
        {
            Co2T = chain.Add("CO2", "m = 0.00393 V", $"V = {factor.Quantity:G6} Nm3 (0C)", factor.Tonnes, "t"),
            Co2Factors = factor.FactorsFrom(CarbonBalanceMethod.Reference(input).Co2.Tonnes, input),
            Notes = ["one factor for every gas; CH4 is not counted", Uncertainty],
        }.Finish(input);
    }

    private EmissionResult Composition(EmissionInput input)
    {
        var chain = new EmissionChain("EU MRR 2018/2066, Annex IV, flares, tier 3: factor from the composition, oxidation factor 1 [M,M]");
        var gas = input.Gas;
        var recipe = new Co2Recipe(input.Kilomoles, gas.Fraction("CO2"), gas.HydrocarbonCarbon, 1, CarbonLedger.Co2MolarMass, CarbonLedger.Co2MolarMass)
        {
            ConversionReason = "oxidation factor 1",
        };
        return new EmissionDraft(Id, "tier-3", chain)
        {
            Co2T = chain.Add(
                "CO2", "m = n (x_CO2 + C) M_CO2", $"n = {recipe.Kilomoles:G6} kmol, x_CO2 = {recipe.FreeCo2:G4}, C = {recipe.Carbon:G5}", recipe.Tonnes, "t"),
            Co2Factors = recipe.FactorsFrom(CarbonBalanceMethod.Reference(input).Co2),
            Notes = ["everything is taken to burn; CH4 is not counted", Uncertainty],
        }.Finish(input);
    }
}
