using FlareScope.Core.Statistics;

namespace FlareScope.Core.Gas;

/// <summary>
/// Mole fractions drawn from a Dirichlet distribution about the stated ones: each has the variance x(1-x)/(c+1), and they stay
/// positive and sum to 1. c = 100 says about as much as 100 counted molecules would.
/// </summary>
/// <param name="Concentration">Concentration c, at least 5: below, draws that hold no fuel stop being rare.</param>
public sealed record DirichletUncertainty(double Concentration) : CompositionUncertainty
{
    /// <summary>Least concentration.</summary>
    public const double LeastConcentration = 5;

    /// <inheritdoc/>
    internal override CompositionSampler About(GasMixture centre) => new Sampler(
        [.. centre.MoleFractions.Keys.Select(GasComponents.Find)], [.. centre.MoleFractions.Values.Select(share => Concentration * share)]);

    private sealed class Sampler(GasComponent[] components, double[] shapes) : CompositionSampler(components)
    {
        public override void Draw(ref SeededRandom random, Span<double> amounts)
        {
            for (var i = 0; i < shapes.Length; i++)
                amounts[i] = GammaDistribution.Draw(ref random, shapes[i]);
        }
    }
}
