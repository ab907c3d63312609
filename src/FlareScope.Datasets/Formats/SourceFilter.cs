namespace FlareScope.Datasets.Formats;

/// <summary>Which sources of a data set to read.</summary>
/// <param name="Only">Read these alone; empty means all of them.</param>
/// <param name="Exclude">Leave these out, also when <paramref name="Only"/> names them.</param>
public sealed record SourceFilter(IReadOnlyList<string> Only, IReadOnlyList<string> Exclude)
{
    /// <summary>Takes every source.</summary>
    public static SourceFilter All { get; } = new([], []);

    /// <summary>Reads two comma-separated lists, as a command line gives them; null and blanks mean empty.</summary>
    public static SourceFilter Parse(string? only, string? exclude) => new(Split(only), Split(exclude));

    /// <summary>Whether pictures of the source are wanted. Names are compared exactly.</summary>
    public bool Accepts(string source) =>
        (Only.Count == 0 || Only.Contains(source, StringComparer.Ordinal))
        && !Exclude.Contains(source, StringComparer.Ordinal);

    private static string[] Split(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
