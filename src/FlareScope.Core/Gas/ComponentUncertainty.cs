using FlareScope.Core.Statistics;

namespace FlareScope.Core.Gas;

/// <summary>
/// Each mole fraction drawn on its own and the sum brought back to 1: relative errors as lognormal factors, absolute ones as
/// normal steps in mole percent that stop at 0. A draw that could not burn any more is drawn again. Components without an entry are drawn as certain before the sum is restored.
/// </summary>
/// <param name="RelativePercent">Standard uncertainty as percent of the share, by component id.</param>
/// <param name="AbsolutePercent">Standard uncertainty in mole percent, by component id; may name components that are absent.</param>
public sealed record ComponentUncertainty(
    IReadOnlyDictionary<string, double> RelativePercent, IReadOnlyDictionary<string, double> AbsolutePercent) : CompositionUncertainty
{
    private const int Attempts = 100;

    /// <inheritdoc/>
    /// <remarks>The centre itself when a hundred draws in a row could not burn.</remarks>
    public override GasMixture Draw(ref SeededRandom random, GasMixture centre)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var amounts = Amounts(ref random, centre);
            if (GasMixture.CanBurn(amounts))
                return GasMixture.FromAmounts(centre.Name, amounts);
        }

        return centre;
    }

    private Dictionary<string, double> Amounts(ref SeededRandom random, GasMixture centre)
    {
        var amounts = new Dictionary<string, double>(centre.MoleFractions);
        foreach (var (id, sigma) in RelativePercent)
        {
            var factor = Math.Exp(sigma / 100 * random.NextNormal());
            if (amounts.TryGetValue(id, out var amount))
                amounts[id] = amount * factor;
        }

        foreach (var (id, sigma) in AbsolutePercent)
            amounts[id] = Math.Max(0, amounts.GetValueOrDefault(id) + sigma / 100 * random.NextNormal());
        return amounts;
    }
}
