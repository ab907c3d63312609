using FlareScope.Core.Units;

namespace FlareScope.Core.Emissions;

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
        var co2 = input.Kilomoles * ReferenceState.Celsius20.MolarVolume * KgPerM3 / 1000;
        return
        [
            new(
                Id,
                "default",
                co2,
                Ch4T: null,
                Co2eT: null,
                input.Warming.Name,
                BlackCarbonKg: null,
                "Rule of thumb: 2.75 kg CO2 per m3 at 20C",
                ["ignores the composition: true values run from 1.8 (methane) to 4.0 (rich associated gas)"])
            {
                CarbonUnaccounted = CarbonLedger.Unaccounted(input, co2, ch4T: 0),
            },
        ];
    }
}
