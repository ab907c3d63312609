using System.Text.Json;
using FlareScope.Charts;
using FlareScope.Charts.Evaluation;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using FlareScope.Datasets.Evaluation;

namespace FlareScope.Cli.Evaluating;

/// <summary>Writes the report of an evaluation: <c>report.html</c>, its charts as PNG and <c>evaluation.json</c>.</summary>
/// <param name="folder">An existing folder; files of an earlier report are replaced.</param>
/// <param name="language">Language of the words.</param>
internal sealed class ReportFolder(string folder, ChartLanguage language)
{
    internal void Write(DatasetContents contents, DatasetEvaluation evaluation, string title, string modelA, string? modelB)
    {
        var result = evaluation.Result;
        var charts = EvaluationCharts.Draw(result, language);
        foreach (var chart in charts)
            File.WriteAllBytes(Path.Combine(folder, $"{chart.Name}.png"), chart.Light);
        var errors = new List<PicturedError>();
        foreach (var error in WorstErrors.Of(evaluation.Images, result.Confidence))
        {
            if (ErrorPictures.Draw(contents, error, result.Confidence) is { } picture)
                errors.Add(new PicturedError(error, picture));
        }

        var page = new EvaluationPageContents(
            title, modelA, modelB, result, errors, evaluation.Failures.Count, TimeProvider.System.GetUtcNow());
        var file = Path.Combine(folder, "report.html");
        File.WriteAllText(file, EvaluationPage.Html(page, charts, language));
        File.WriteAllText(Path.Combine(folder, "evaluation.json"), JsonSerializer.Serialize(result, AnalysisJson.Indented));
        Failure.Note($"report: {file}");
    }
}
