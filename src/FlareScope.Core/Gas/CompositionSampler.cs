using FlareScope.Core.Statistics;

namespace FlareScope.Core.Gas;

/// <summary>Draws compositions about one centre; made ready once for many draws.</summary>
/// <param name="components">What a draw may hold.</param>
internal abstract class CompositionSampler(GasComponent[] components)
{
    /// <summary>What a draw may hold.</summary>
    public ReadOnlySpan<GasComponent> Components => components;

    /// <summary>One composition out of those that are possible; it can burn.</summary>
    /// <param name="random">Source of randomness; advanced.</param>
    /// <param name="amounts">Receives the amount of each component, not negative, in any one unit.</param>
    public abstract void Draw(ref SeededRandom random, Span<double> amounts);
}
