using FlareScope.Core.Emissions.Differences;
using FlareScope.Core.Units;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>One number for every gas: 2.75 kg CO2 per m3 at 20 °C. A rule of thumb, kept so that it can be compared.</summary>
/// <remarks>
/// Science notes, ground.md section 6.1: 2.75 is the kg of CO2 per <em>kilogram</em> of CH4 (44/16); per m3 it fits a gas of
/// molar mass about 24. Methane gives 1.83, rich associated gas 4.0.
/// </remarks>
public sealed class Seed275Method : IEmissionMethod
{
    /// <summary>The stable id.</summary>
    public const string MethodId = "seed-2.75";

    private const double KgPerM3 = 2.75;

    /// <inheritdoc/>
    public string Id => MethodId;

    /// <inheritdoc/>
    public IReadOnlyList<EmissionResult> Compute(EmissionInput input)
    {
        var chain = new EmissionChain("Rule of thumb: 2.75 kg CO2 per m3 at 20C");
        var factor = FixedFactor.PerCubicMetre(input, ReferenceState.Celsius20, KgPerM3, "one number for every gas");
        return
        [
            new EmissionDraft(Id, "default", chain)
            {
                Co2T = chain.Add("CO2", "m = 2.75 V", $"V = {factor.Quantity:G6} m3 at 20C", factor.Tonnes, "t"),
                Co2Factors = factor.FactorsFrom(CarbonBalanceMethod.Reference(input).Co2.Tonnes, input),
                Notes = ["ignores the composition: true values run from 1.8 (methane) to 4.0 (rich associated gas)"],
            }.Finish(input),
        ];
    }
}
