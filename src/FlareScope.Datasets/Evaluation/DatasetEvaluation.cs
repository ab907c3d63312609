using FlareScope.Core.Detection;

namespace FlareScope.Datasets.Evaluation;

/// <summary>What running a detector over a data set gave.</summary>
/// <param name="Result">The figures, as <c>evaluate --json</c> writes them.</param>
/// <param name="Images">Truth and detections of every picture scored, for curves and for choosing a confidence.</param>
/// <param name="Outlined">Pictures whose flame outlines were compared with truth masks; empty when that was not asked for.</param>
/// <param name="Failures">Pictures that could not be read; they are not in the figures.</param>
public sealed record DatasetEvaluation(
    EvaluationResult Result, IReadOnlyList<EvaluatedImage> Images, IReadOnlyList<ComparedOutline> Outlined, IReadOnlyList<FailedPicture> Failures);
