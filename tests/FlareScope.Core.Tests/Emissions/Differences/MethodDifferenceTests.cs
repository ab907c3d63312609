using CsCheck;
using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Differences;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Emissions.Differences;

public class MethodDifferenceTests
{
    private static readonly EmissionInput Mid = new(1000, ReferenceState.Celsius20, GasPresets.ApgMid);

    [Fact]
    public void Factors_EveryMethodAndGas_MultiplyToTheRatio() =>
        Gen.Select(RandomGas.Any, RandomGas.State, Gen.Double[0, 0.9], Gen.Bool).Sample((gas, state, unlit, byMass) =>
        {
            var input = new EmissionInput(1000, state, gas)
            {
                UnlitShare = unlit,
                CountedByMass = byMass,
                StartupShare = 0.3,
                DefaultGas = Order371Default.Apg,
            };
            var reference = new CarbonBalanceMethod().Compute(input)[0];
            foreach (var result in EmissionMethods.All.Skip(1).SelectMany(m => m.Compute(input)))
            {
                if (result is { Id: "gfmr", Variant: "2023" } or { Id: "niiatm1998", Co2T: null })
                    continue;
                Explains(result.Difference!.Co2Ratio, result.Difference.Co2Factors, result.Co2T, reference.Co2T);
                if (result.Ch4T is not null)
                    Explains(result.Difference.Ch4Ratio, result.Difference.Ch4Factors, result.Ch4T, reference.Ch4T);
            }
        });

    [Theory]
    [InlineData("order371", "sootless", "conversion,co2-mass")]
    [InlineData("order371", "field", "co2-mass")]
    [InlineData("epa-w", "eta-0.98", "carbon-counted,co2-mass")]
    [InlineData("epa-w", "tier-2", "carbon-counted,conversion,co2-mass")]
    [InlineData("eu-mrr", "tier-1", "reference-state,default-factor")]
    [InlineData("eu-mrr", "tier-3", "conversion")]
    [InlineData("gfmr", "2022-report", "reference-state,default-factor")]
    [InlineData("seed-2.75", "default", "default-factor")]
    public void Factors_MidGas_NameTheCauses(string id, string variant, string causes)
    {
        var result = EmissionMethods.Get(id).Compute(Mid).Single(r => r.Variant == variant);

        Assert.Equal(causes.Split(','), result.Difference!.Co2Factors.Select(f => f.Cause));
    }

    // Real gas adds about half a percent (section 6.2); C6 counted as C5 takes 0.01/1.71 of the carbon away (section 6.5).
    [Fact]
    public void Factors_MidGas_HaveTheExpectedSize()
    {
        Assert.Equal(1.8393 * 24.0551 / 44.009, Factor("order371", "field", "co2-mass"), 1e-4);
        Assert.Equal((0.02 + 0.98 * 1.70) / (0.02 + 0.98 * 1.71), Factor("epa-w", "eta-0.98", "carbon-counted"), 1e-9);
        Assert.Equal(1 / 1.07322, Factor("eu-mrr", "tier-1", "reference-state"), 1e-4);

        static double Factor(string id, string variant, string cause) => EmissionMethods.Get(id).Compute(Mid)
            .Single(r => r.Variant == variant).Difference!.Co2Factors.Single(f => f.Cause == cause).Factor;
    }

    [Fact]
    public void CarbonBalance_Itself_HasNoDifferenceUnlessItsEfficiencyIsChanged()
    {
        Assert.Null(new CarbonBalanceMethod().Compute(Mid)[0].Difference);
        Assert.NotNull(new CarbonBalanceMethod { CarbonToCo2 = 0.9 }.Compute(Mid)[0].Difference);
    }

    private static void Explains(double? ratio, IReadOnlyList<DifferenceFactor> factors, double? value, double? reference)
    {
        Assert.Equal(value!.Value / reference!.Value, ratio!.Value, 1e-9 * ratio.Value);
        Assert.Equal(ratio.Value, factors.Aggregate(1.0, (product, f) => product * f.Factor), 1e-9 * ratio.Value);
        Assert.All(factors, f => Assert.True(f.Text.Length > 0 && !f.Text.StartsWith(':'), f.Cause));
    }
}
