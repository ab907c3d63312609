using FlareScope.Core.Emissions.Methods;
using static System.FormattableString;

namespace FlareScope.Core.Emissions.Efficiency;

/// <summary>The same gas at the efficiencies that are argued about: CH4 depends on little else.</summary>
/// <remarks>Science notes, ground.md section 5 and satellite.md section 4.</remarks>
public static class EfficiencyScenarios
{
    private const string UnlitNote =
        "no flame means vented gas or no gas at all; an ordinary camera cannot tell which, so this is the upper end";

    /// <summary>Every scenario that can be told; the crosswind one needs a tip and a wind.</summary>
    /// <param name="input">The gas; its <see cref="EmissionInput.UnlitShare"/> is replaced by each scenario's own.</param>
    /// <param name="windMS">Wind at the tip, m/s; null when unknown.</param>
    public static IReadOnlyList<EfficiencyScenario> Of(EmissionInput input, double? windMS)
    {
        var lit = input with { UnlitShare = 0 };
        List<EfficiencyScenario> scenarios =
        [
            At(lit, "default-98", 0.98, "default of EPA, API and IPCC [M,H]", null),
            At(lit, "monitored-96.5", 0.965, "combustion efficiency that goes with 98 % destruction in 40 CFR 63.670 [F]", null),
            At(lit, "effective-91.1", 0.911, "Plant et al. 2022, over 300 flares of three US basins, unlit ones included [F]", "mean of a population: most flares near 98 %, a few near 60 %, 3 to 5 % unlit"),
        ];
        if (input.Tip is { } tip && windMS is { } wind)
        {
            var beyond = tip.DiameterM > CrosswindLoss.WidestTestedM
                ? Invariant($"extrapolated from pipes of at most {CrosswindLoss.WidestTestedM} m to {tip.DiameterM:G3} m; field flares showed no such loss up to 15 m/s (Caulton 2014)")
                : null;
            scenarios.Add(At(lit, "crosswind", 1 - CrosswindLoss.Share(tip, input.Gas, wind), "Johnson and Kostiuk 2002 [M,M]", beyond));
        }

        scenarios.Add(At(input with { UnlitShare = 1 }, "unlit", 0, "all gas leaves unburnt", UnlitNote));
        return scenarios;
    }

    private static EfficiencyScenario At(EmissionInput input, string name, double efficiency, string source, string? note)
    {
        var result = new CarbonBalanceMethod { CarbonToCo2 = efficiency, MethaneDestroyed = efficiency }.Compute(input)[0];
        return new(name, efficiency, result.Co2T!.Value, result.Ch4T!.Value, result.Co2eT!.Value, source, note);
    }
}
