using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Core.Flames;

/// <summary>CO2 and CH4 of a known gas volume, each as a log-normal factor; for volumes that were not made from a flame's heat.</summary>
/// <param name="Co2Median">Median CO2, t per thousand m3 at 20 °C.</param>
/// <param name="Co2SigmaLn">Standard deviation of its logarithm.</param>
/// <param name="Ch4Median">Median CH4 slip, t per thousand m3 at 20 °C.</param>
/// <param name="Ch4SigmaLn">Standard deviation of its logarithm.</param>
/// <remarks>The draws are those of a flame's emissions; only their 5th, 50th and 95th percentiles are kept.</remarks>
public sealed record EmissionsPerVolume(double Co2Median, double Co2SigmaLn, double Ch4Median, double Ch4SigmaLn)
{
    private const ulong Seed = 20251;
    private const int Draws = 10000;

    /// <summary>The factors of a gas.</summary>
    /// <param name="gas">The gas and how well it is known; what is unknown of it widens both.</param>
    /// <param name="priors">What is believed of combustion.</param>
    public static EmissionsPerVolume Of(GasSelection gas, EmissionPriors priors)
    {
        var sampler = new EmissionSampler(priors, gas.Mixture, ObservedSmoke.None);
        var gases = new GasSampler(gas);
        var random = new SeededRandom(Seed);
        var (co2, ch4) = (new double[Draws], new double[Draws]);
        for (var i = 0; i < Draws; i++)
        {
            var drawn = gases.Draw(ref random);
            (co2[i], ch4[i], _) = sampler.Draw(ref random, Math.Exp(drawn.LnHeatingValue) / PerDay.Thousands, drawn);
        }

        var (carbonDioxide, methane) = (Quantiles.Of(co2), Quantiles.Of(ch4));
        return new(carbonDioxide.P50, SigmaLn(carbonDioxide), methane.P50, SigmaLn(methane));
    }

    private static double SigmaLn(Quantiles q) => q.P05 > 0 ? Math.Log(q.P95 / q.P05) / (2 * NormalDistribution.P95) : 0;
}
