namespace FlareScope.Core.Analysis;

/// <summary>What one picture told: the document <c>flarescope.analysis/1</c> of the command line, HTTP and storage.</summary>
/// <param name="Schema">Always <see cref="CurrentSchema"/>.</param>
/// <param name="Id">Unique id of this analysis.</param>
/// <param name="CreatedAt">When the analysis was made, UTC.</param>
/// <param name="Source">The picture.</param>
/// <param name="Model">The detector; null when the boxes were given.</param>
/// <param name="Method">Fingerprint of every parameter that made the numbers.</param>
/// <param name="Flares">Flares found; empty means "looked, no flare".</param>
/// <param name="TimingMs">Milliseconds per stage.</param>
public sealed record AnalysisDocument(
    string Schema,
    string Id,
    DateTimeOffset CreatedAt,
    SourceInfo Source,
    ModelInfo? Model,
    MethodInfo Method,
    IReadOnlyList<Flare> Flares,
    StageTimings TimingMs)
{
    /// <summary>The schema name and version written into every document.</summary>
    public const string CurrentSchema = "flarescope.analysis/1";
}
