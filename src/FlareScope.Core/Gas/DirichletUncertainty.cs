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
    public override GasMixture Draw(ref SeededRandom random, GasMixture centre)
    {
        var shares = new Dictionary<string, double>(centre.MoleFractions.Count);
        foreach (var (id, fraction) in centre.MoleFractions)
            shares.Add(id, GammaDistribution.Draw(ref random, Concentration * fraction));
        return GasMixture.FromAmounts(centre.Name, shares);
    }
}
