namespace FlareScope.Satellite.Reconciliation;

/// <summary>What to read from one of the two tables of a reconciliation.</summary>
/// <param name="Path">CSV, plain or gzip.</param>
public sealed record TableChoice(string Path)
{
    /// <summary>Column of the volume; null to find it by the usual names.</summary>
    public string? ValueColumn { get; init; }

    /// <summary>Column of the interval's lower end; null to find <c>lower</c> or <c>p05</c>.</summary>
    public string? LowerColumn { get; init; }

    /// <summary>Column of the interval's upper end; null to find <c>upper</c> or <c>p95</c>.</summary>
    public string? UpperColumn { get; init; }

    /// <summary>Only rows where a column holds this text, for tables in long form; null for all.</summary>
    public (string Column, string Value)? Where { get; init; }
}
