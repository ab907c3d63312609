using FlareScope.Core.Detection;

namespace FlareScope.Charts.Evaluation;

/// <summary>What a page on an evaluation shows.</summary>
/// <param name="DataSet">Name of the data set and what was chosen of it.</param>
/// <param name="ModelA">Name of the detector or of the file its boxes came from.</param>
/// <param name="ModelB">The same of the one it is compared with; null without a comparison.</param>
/// <param name="Result">The figures.</param>
/// <param name="Errors">The errors to look at, the worst first within each kind.</param>
/// <param name="Outlines">The worst flame outlines, the worst first; empty when outlines were not compared.</param>
/// <param name="Unread">Pictures that could not be read; they are in no figure.</param>
/// <param name="MadeAt">When the page was made.</param>
public sealed record EvaluationPageContents(
    string DataSet,
    string ModelA,
    string? ModelB,
    EvaluationResult Result,
    IReadOnlyList<PicturedError> Errors,
    IReadOnlyList<PicturedOutline> Outlines,
    int Unread,
    DateTimeOffset MadeAt);
