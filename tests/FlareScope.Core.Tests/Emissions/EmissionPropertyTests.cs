using CsCheck;
using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Emissions;

public class EmissionPropertyTests
{
    private const double CarbonMolarMass = 12.011;

    private static readonly Gen<EmissionInput> Inputs =
        Gen.Select(Gen.Double[1e-3, 1e9], RandomGas.State, RandomGas.Any, Gen.Double[0, 1], Gen.Bool).Select(
            (volume, state, gas, unlit, byMass) => new EmissionInput(volume, state, gas)
            {
                UnlitShare = unlit < 0.5 ? 0 : 2 * unlit - 1,
                CountedByMass = byMass,
                StartupShare = 0.2,
                DefaultGas = Order371Default.Apg,
            });

    [Fact]
    public void CarbonBalance_RandomMixture_ClosesTheCarbonToATenthOfAPercent() =>
        Gen.Select(Inputs, Gen.Double[0, 1]).Sample((input, eta) =>
        {
            var result = new CarbonBalanceMethod { CarbonToCo2 = eta, MethaneDestroyed = eta }.Compute(input)[0];
            Assert.Equal(0, result.CarbonUnaccounted!.Value, 0.001);
        });

    [Fact]
    public void EveryMethod_MoreGas_GivesProportionallyMore() =>
        Gen.Select(Inputs, Gen.Double[0.1, 10]).Sample((input, factor) =>
        {
            foreach (var method in EmissionMethods.All)
            {
                foreach (var (small, large) in method.Compute(input).Zip(method.Compute(input with { VolumeM3 = factor * input.VolumeM3 })))
                {
                    Proportional(small.Co2T, large.Co2T, factor);
                    Proportional(small.Ch4T, large.Ch4T, factor);
                    Proportional(small.Co2eT, large.Co2eT, factor);
                    Proportional(small.BlackCarbonKg, large.BlackCarbonKg, factor);
                    foreach (var (name, kg) in small.Pollutants ?? new Dictionary<string, double>())
                        Proportional(kg, large.Pollutants![name], factor);
                }
            }
        });

    [Fact]
    public void CompositionMethods_AnyGas_NeverSendOutMoreMethaneThanCameIn() =>
        Inputs.Sample(input =>
        {
            var methane = input.Kilomoles * input.Gas.Fraction("CH4") * 16.043 / 1000;
            foreach (var id in new[] { "carbon-balance", "order371", "niiatm1998", "ipcc2006", "epa-w" })
                Assert.All(
                    EmissionMethods.Get(id).Compute(input with { DefaultGas = null }), r => Assert.InRange(r.Ch4T!.Value, 0, methane * 1.002));
        });

    [Fact]
    public void SameGas_CountedInAnotherState_GivesTheSameMasses() =>
        Gen.Select(Inputs, RandomGas.State).Sample((input, other) =>
        {
            var moved = input with { VolumeM3 = input.VolumeAt(other), Reference = other };
            foreach (var method in EmissionMethods.All.Where(m => m.Id != Order371Method.MethodId)) // its real densities differ by state
            {
                foreach (var (a, b) in method.Compute(input).Zip(method.Compute(moved)))
                    Proportional(a.Co2T, b.Co2T, 1);
            }
        });

    // Science notes, ground.md section 8, sanity: soot carbon of at most 5 %.
    [Fact]
    public void RecommendedSoot_GasThatIsMostlyHydrocarbon_StaysBelowFivePercentOfTheCarbon() =>
        Gen.Select(RandomGas.Any, Gen.Int[0, ObservedSmoke.Classes.Count - 1]).Where((gas, _) => gas.HydrocarbonCarbon > 0.8).Sample((gas, smoke) =>
            Assert.True(SootChoice.For(gas, ObservedSmoke.Classes[smoke], SootPriors.Default).MedianKgPerKg
                < 0.05 * gas.HydrocarbonCarbon * CarbonMolarMass / gas.MolarMass));

    [Fact]
    public void NiiAtmosphere_AnyGas_KeepsTheSulphur() =>
        Inputs.Sample(input =>
        {
            foreach (var result in new NiiAtmosphereMethod().Compute(input))
            {
                var sulphur = result.Pollutants!["SO2"] / 64.064 + result.Pollutants["H2S"] / 34.081;
                Proportional(input.Kilomoles * input.Gas.Fraction("H2S"), sulphur, 1);
            }
        });

    [Fact]
    public void NoGas_GivesZeroAndNoRatio()
    {
        foreach (var result in EmissionMethods.All.SelectMany(m => m.Compute(new(0, ReferenceState.Celsius20, GasPresets.ApgMid))))
        {
            Assert.True(result.Co2T is null or 0);
            Assert.Null(result.Difference);
        }
    }

    private static void Proportional(double? small, double? large, double factor)
    {
        Assert.Equal(small is null, large is null);
        if (small is { } s)
            Assert.Equal(s * factor, large!.Value, 1e-9 * Math.Max(Math.Abs(s * factor), 1e-12));
    }
}
