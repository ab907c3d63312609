using FlareScope.Core.Statistics;

namespace FlareScope.Core.Gas;

/// <summary>
/// Each mole fraction drawn on its own and the sum brought back to 1: relative errors as lognormal factors, absolute ones as
/// normal steps in mole percent that stop at 0. Components without an entry are drawn as certain before the sum is restored.
/// </summary>
/// <param name="RelativePercent">Standard uncertainty as percent of the share, by component id.</param>
/// <param name="AbsolutePercent">Standard uncertainty in mole percent, by component id; may name components that are absent.</param>
public sealed record ComponentUncertainty(
    IReadOnlyDictionary<string, double> RelativePercent, IReadOnlyDictionary<string, double> AbsolutePercent) : CompositionUncertainty
{
    /// <inheritdoc/>
    public override GasMixture Draw(ref SeededRandom random, GasMixture centre)
    {
        var shares = new Dictionary<string, double>(centre.MoleFractions);
        foreach (var (id, sigma) in RelativePercent)
        {
            var factor = Math.Exp(sigma / 100 * random.NextNormal());
            if (shares.TryGetValue(id, out var share))
                shares[id] = share * factor;
        }

        foreach (var (id, sigma) in AbsolutePercent)
            shares[id] = Math.Max(0, shares.GetValueOrDefault(id) + sigma / 100 * random.NextNormal());
        return GasMixture.FromAmounts(centre.Name, shares);
    }
}
