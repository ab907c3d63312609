namespace FlareScope.Datasets.Splits;

/// <summary>How one kind of pictures or boxes lies in the splits.</summary>
/// <param name="What"><c>pictures</c>, <c>boxes</c>, <c>source</c> or <c>shows</c>.</param>
/// <param name="Name">The class, source or what is shown; <c>all</c> for all pictures.</param>
/// <param name="Counts">Count in each split.</param>
public sealed record SplitRow(string What, string Name, IReadOnlyList<int> Counts);
