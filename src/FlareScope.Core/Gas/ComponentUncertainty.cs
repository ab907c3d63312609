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
    /// <remarks>Draws are the centre itself when a hundred in a row could not burn.</remarks>
    internal override CompositionSampler About(GasMixture centre)
    {
        string[] ids = [.. centre.MoleFractions.Keys.Union(AbsolutePercent.Keys)];
        return new Sampler(
            Array.ConvertAll(ids, GasComponents.Find),
            Array.ConvertAll(ids, centre.Fraction),
            Array.ConvertAll(ids, id => RelativePercent.GetValueOrDefault(id) / 100),
            Array.ConvertAll(ids, id => AbsolutePercent.GetValueOrDefault(id) / 100));
    }

    private sealed class Sampler(GasComponent[] components, double[] centre, double[] relative, double[] absolute)
        : CompositionSampler(components)
    {
        public override void Draw(ref SeededRandom random, Span<double> amounts)
        {
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                for (var i = 0; i < centre.Length; i++)
                    amounts[i] = One(ref random, i);
                if (CanBurn(amounts))
                    return;
            }

            centre.CopyTo(amounts);
        }

        private double One(ref SeededRandom random, int i)
        {
            var amount = relative[i] > 0 ? centre[i] * Math.Exp(relative[i] * random.NextNormal()) : centre[i];
            return absolute[i] > 0 ? Math.Max(0, amount + absolute[i] * random.NextNormal()) : amount;
        }

        /// <summary>True when these amounts hold heat and want air.</summary>
        private bool CanBurn(ReadOnlySpan<double> amounts)
        {
            var (heat, oxygen) = (0.0, 0.0);
            for (var i = 0; i < amounts.Length; i++)
                (heat, oxygen) = (heat + amounts[i] * Components[i].NetHeat, oxygen + amounts[i] * Components[i].OxygenDemand);
            return heat > 0 && oxygen > 0;
        }
    }
}
