namespace FlareScope.Core.Analysis;

/// <summary>Stands in an array of analyses in the place of a source that failed.</summary>
/// <param name="Schema">Always <see cref="CurrentSchema"/>.</param>
/// <param name="Source">Name of the source.</param>
/// <param name="Error">What went wrong.</param>
public sealed record ErrorDocument(string Schema, ErrorSource Source, ErrorDetail Error)
{
    /// <summary>The schema name and version.</summary>
    public const string CurrentSchema = "flarescope.error/1";
}
