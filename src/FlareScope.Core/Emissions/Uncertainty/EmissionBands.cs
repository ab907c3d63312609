using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Emissions.Uncertainty;

/// <summary>90 % intervals of a quantity of gas and of its emissions by the carbon balance: log-normal, errors multiply.</summary>
/// <param name="Knowledge">How the quantity became known.</param>
/// <param name="Gas">The quantity, thousand m3 in the state it was counted in.</param>
/// <param name="Co2">CO2, t.</param>
/// <param name="Ch4">CH4, t.</param>
/// <param name="BlackCarbon">Black carbon, kg.</param>
/// <remarks>
/// Science notes, ground.md section 7: P05 and P95 are P50·exp(∓1.645 σ), variances of ln add. From heat the heating value cancels
/// in CO2 (σ 0.065, middle of 0.05 to 0.08); from a volume the carbon goes with the heating value. CH4 0.85, middle of 0.7 to 1.0.
/// </remarks>
public sealed record EmissionBands(string Knowledge, QuantityBand Gas, QuantityBand Co2, QuantityBand Ch4, QuantityBand BlackCarbon)
{
    private const double SigmaLnCo2PerHeat = 0.065;
    private const double SigmaLnMethane = 0.85;

    /// <summary>Intervals of one quantity.</summary>
    /// <param name="input">The gas.</param>
    /// <param name="gas">Composition and how well it is known.</param>
    /// <param name="fromHeat">True when the quantity was stated as heat.</param>
    /// <param name="knowledge">How it became known.</param>
    internal static EmissionBands Of(EmissionInput input, GasSelection gas, bool fromHeat, QuantityKnowledge knowledge)
    {
        var result = new CarbonBalanceMethod().Compute(input)[0];
        var composition = gas.SigmaLnHeatingValue;
        var carbon = fromHeat ? SigmaLnCo2PerHeat : double.Hypot(SigmaLnCo2PerHeat, composition);
        var soot = SootChoice.For(input.Gas, input.Smoke, SootPriors.Default).SigmaLn;
        return new(
            knowledge.Name,
            Band(input.VolumeM3 / 1000, fromHeat ? composition : 0, "thousand m3", input.Reference.ToString()),
            Band(result.Co2T!.Value, carbon, "t"),
            Band(result.Ch4T!.Value, SigmaLnMethane, "t"),
            Band(result.BlackCarbonKg!.Value, soot, "kg"));

        QuantityBand Band(double median, double sigma, string unit, string? reference = null)
        {
            var spread = Math.Exp(NormalDistribution.P95 * double.Hypot(knowledge.SigmaLn, sigma));
            return new(unit, reference, median / spread, median, median * spread);
        }
    }
}
