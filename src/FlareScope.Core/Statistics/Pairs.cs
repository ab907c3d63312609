namespace FlareScope.Core.Statistics;

/// <summary>The rule of every score: something to score, and as much on one side as on the other.</summary>
internal static class Pairs
{
    /// <exception cref="ArgumentException">Nothing is given, or the lengths differ.</exception>
    public static void Check(ReadOnlySpan<double> observed, ReadOnlySpan<double> other)
    {
        if (observed.IsEmpty)
            throw new ArgumentException("A score needs at least one observation.", nameof(observed));
        if (observed.Length != other.Length)
            throw new ArgumentException($"{observed.Length} observations stand against {other.Length}.", nameof(other));
    }
}
