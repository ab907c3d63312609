using FlareScope.Charts;

namespace FlareScope.Cli.Evaluating;

/// <summary>What a call of <c>evaluate</c> asks for besides the pictures.</summary>
/// <param name="ResultsFile">COCO results to score instead of running a detector; null to run it.</param>
/// <param name="Against">An ONNX detector or COCO results (<c>.json</c>) to compare with; null for none.</param>
/// <param name="WriteResults">Where to write the boxes found; null not to.</param>
/// <param name="ReportFolder">Where to write the report; null for none.</param>
/// <param name="Language">Language of the report.</param>
/// <param name="Masks">Whether flame outlines are compared with truth masks.</param>
/// <param name="Json">As JSON on standard output instead of tables.</param>
public sealed record EvaluationRequest(
    string? ResultsFile, string? Against, string? WriteResults, string? ReportFolder, ChartLanguage Language, bool Masks, bool Json);
