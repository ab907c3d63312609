namespace FlareScope.Charts.Evaluation;

/// <summary>One chart of an evaluation.</summary>
/// <param name="Name">File name without extension, for example <c>precision-recall</c>.</param>
/// <param name="Title">Title in the reader's language.</param>
/// <param name="Light">PNG for light pages and paper.</param>
/// <param name="Dark">PNG for dark pages.</param>
public sealed record EvaluationChart(string Name, string Title, byte[] Light, byte[] Dark);
