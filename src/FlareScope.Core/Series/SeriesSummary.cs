using FlareScope.Core.Analysis;

namespace FlareScope.Core.Series;

/// <summary>The last line of <c>analyze VIDEO --json</c>.</summary>
/// <param name="Schema">Always <c>flarescope.series/1</c>.</param>
/// <param name="Kind">Always <c>summary</c>.</param>
/// <param name="Source">The video.</param>
/// <param name="Model">The detector; null when boxes were given.</param>
/// <param name="Method">What made the numbers.</param>
/// <param name="ToS">Time of the last frame, s since the first.</param>
/// <param name="Windows">Number of windows.</param>
/// <param name="Frames">Frames of all windows.</param>
/// <param name="Flares">Every track, in the order of first sight.</param>
/// <param name="Warnings">Codes of all windows.</param>
public sealed record SeriesSummary(
    string Schema,
    string Kind,
    SeriesSource Source,
    ModelInfo? Model,
    MethodInfo Method,
    double ToS,
    int Windows,
    SeriesFrames Frames,
    IReadOnlyList<SeriesFlareSummary> Flares,
    IReadOnlyList<string> Warnings)
{
    /// <summary>The <see cref="Kind"/> of a summary.</summary>
    public const string SummaryKind = "summary";
}
