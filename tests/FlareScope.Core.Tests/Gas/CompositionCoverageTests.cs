using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Gas;

public class CompositionCoverageTests
{
    private const int Draws = 4000;

    [Fact]
    public void Dirichlet_ManyDraws_HaveTheMeanAndVarianceOfTheDistribution()
    {
        const double concentration = 80;
        var random = new SeededRandom(5);
        var methane = new double[Draws];
        for (var i = 0; i < Draws; i++)
            methane[i] = new DirichletUncertainty(concentration).Draw(ref random, GasPresets.ApgMid).Fraction("CH4");

        Assert.Equal(0.60, methane.Average(), 0.004);
        Assert.Equal(0.60 * 0.40 / (concentration + 1), Moments.Variance(methane), 0.0003);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(2.5)]
    [InlineData(40)]
    public void Gamma_ManyDraws_HaveMeanAndVarianceOfTheShape(double shape)
    {
        var random = new SeededRandom(2);
        var drawn = new double[20_000];
        for (var i = 0; i < drawn.Length; i++)
            drawn[i] = GammaDistribution.Draw(ref random, shape);

        Assert.Equal(1, drawn.Average() / shape, 0.05);
        Assert.Equal(1, Moments.Variance(drawn) / shape, 0.1);
    }

    // The heavier the gas, the more heat a cubic metre holds: 10 % more or less methane against propane.
    [Fact]
    public void With_RelativeErrorOfOneComponent_GivesTheSpreadByLinearPropagation()
    {
        var gas = GasMixture.FromMolePercent("two", new Dictionary<string, double> { ["CH4"] = 70, ["C3H8"] = 30 });
        var selection = GasSelection.With(gas, new ComponentUncertainty(new Dictionary<string, double> { ["C3H8"] = 10 }, new Dictionary<string, double>()));

        // d ln H / d ln x_C3 = x_C3 (h_C3 - H)/H with the sum restored; molar net heats 802.55 and 2043.12 kJ/mol.
        var heat = 0.7 * 802.55 + 0.3 * 2043.12;
        Assert.Equal(0.10 * 0.3 * (2043.12 - heat) / heat, selection.SigmaLnHeatingValue, 0.002);
        Assert.False(selection.Assumed);
    }

    // Science notes, ground.md section 0: 33 to 65 MJ/m3 and ±30 %, but carbon per megajoule within 15 %, and rising with richness.
    [Fact]
    public void UnknownPreset_ManyDraws_SpreadInHeatButHardlyInCarbonPerHeat()
    {
        var random = new SeededRandom(3);
        var draws = new GasDraw[Draws];
        for (var i = 0; i < Draws; i++)
            draws[i] = GasPresets.Unknown.Draw(ref random);

        var heating = Quantiles.Of([.. draws.Select(d => Math.Exp(d.LnHeatingValue))]);
        Assert.Equal(51, heating.P50, 2.0);
        Assert.InRange(heating.P05, 33, 38);
        Assert.InRange(heating.P95, 65, 80);
        var sigma = Math.Sqrt(Moments.Variance([.. draws.Select(d => d.LnHeatingValue)]));
        var carbonSigma = Math.Sqrt(Moments.Variance([.. draws.Select(d => d.LnCarbonPerMJ)]));
        Assert.InRange(sigma, 0.22, 0.30);
        Assert.InRange(carbonSigma, 0.03, 0.06);
        var together = Moments.Variance([.. draws.Select(d => d.LnHeatingValue / sigma + d.LnCarbonPerMJ / carbonSigma)]);
        Assert.True(together / 2 - 1 > 0.8); // correlation
    }

    [Fact]
    public void Draw_AnyUncertainty_GivesAWholeMixture()
    {
        CompositionUncertainty[] all =
        [
            new DirichletUncertainty(5),
            new AssociatedGasPrior(),
            new ComponentUncertainty(new Dictionary<string, double> { ["CH4"] = 30 }, new Dictionary<string, double> { ["N2"] = 5, ["H2S"] = 2 }),
        ];
        var random = new SeededRandom(9);
        foreach (var uncertainty in all)
        {
            for (var i = 0; i < 500; i++)
            {
                var gas = uncertainty.Draw(ref random, GasPresets.ApgMid);
                Assert.Equal(1, gas.MoleFractions.Values.Sum(), 1e-12);
                Assert.All(gas.MoleFractions.Values, share => Assert.InRange(share, double.Epsilon, 1)); // what is absent is not listed
            }
        }
    }

    [Fact]
    public void Draw_StatedPreset_MovesTheHeatingValueAlone()
    {
        var random = new SeededRandom(4);
        var draw = GasDocument.Parse("apg-mid").Draw(ref random);

        Assert.NotEqual(Math.Log(51.348), draw.LnHeatingValue, 1e-4);
        Assert.Equal(0.8538 / 51.348, Math.Exp(draw.LnCarbonPerMJ), 1e-5);
        Assert.Equal(57.209 / 51.348, draw.HigherHeatingValue15C / Math.Exp(draw.LnHeatingValue), 1e-4); // both move together
        var drawn = new double[Draws];
        for (var i = 0; i < Draws; i++)
            drawn[i] = new GasSelection(GasPresets.ApgMid, 0.03, Assumed: false).Draw(ref random).LnHeatingValue;
        Assert.Equal(0.03, Math.Sqrt(Moments.Variance(drawn)), 0.002);
        Assert.Equal(Math.Log(51.348), drawn.Average(), 0.002);
    }

    // 5 % of carbon dioxide and nitrogen on average, half of each.
    [Fact]
    public void AssociatedGasPrior_ManyDraws_AreDilutedAsDeclared()
    {
        var random = new SeededRandom(8);
        var (dioxide, nitrogen) = (0.0, 0.0);
        for (var i = 0; i < Draws; i++)
        {
            var gas = new AssociatedGasPrior().Draw(ref random, GasPresets.ApgMid);
            dioxide += gas.Fraction("CO2") / Draws;
            nitrogen += gas.Fraction("N2") / Draws;
        }

        Assert.Equal(0.025, dioxide, 0.001);
        Assert.Equal(0.025, nitrogen, 0.001);
    }

    // Half of all draws of so little methane would hold none.
    [Fact]
    public void Draw_FuelThatMightVanish_AlwaysBurns()
    {
        var lean = GasMixture.FromMolePercent("lean", new Dictionary<string, double> { ["CH4"] = 1, ["N2"] = 99 });
        var uncertainty = new ComponentUncertainty(new Dictionary<string, double>(), new Dictionary<string, double> { ["CH4"] = 10, ["O2"] = 1 });
        var random = new SeededRandom(6);
        for (var i = 0; i < 500; i++)
            Assert.True(uncertainty.Draw(ref random, lean).StoichiometricAir > 0);
    }
}
