using FlareScope.Core.Statistics;

namespace FlareScope.Core.Gas;

/// <summary>How well a composition is known: something that draws mixtures about it.</summary>
public abstract record CompositionUncertainty
{
    /// <summary>One composition out of those that are possible.</summary>
    /// <param name="random">Source of randomness; advanced.</param>
    /// <param name="centre">The composition as stated.</param>
    /// <returns>A mixture that can burn; its mole fractions sum to 1.</returns>
    public GasMixture Draw(ref SeededRandom random, GasMixture centre)
    {
        var sampler = About(centre);
        var amounts = new double[sampler.Components.Length];
        sampler.Draw(ref random, amounts);
        return GasMixture.FromAmounts(centre.Name, sampler.Components, amounts);
    }

    /// <summary>Makes many draws about one composition cheap.</summary>
    /// <param name="centre">The composition as stated.</param>
    internal abstract CompositionSampler About(GasMixture centre);
}
