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
        var pictures = new ErrorPictures(contents);
        var errors = WorstErrors.Of(evaluation.Images, result.Confidence)
            .Select(e => (Error: e, Jpeg: pictures.Draw(e, result.Confidence)))
            .Where(e => e.Jpeg is not null).Select(e => new PicturedError(e.Error, e.Jpeg!));
        var outlines = ComparedOutline.Worst(evaluation.Outlined)
            .Select(o => (Outlined: o, Jpeg: pictures.Draw(o)))
            .Where(o => o.Jpeg is not null).Select(o => new PicturedOutline(o.Outlined, o.Jpeg!));
        var page = new EvaluationPageContents(
            title, modelA, modelB, result, [.. errors], [.. outlines], evaluation.Failures.Count, TimeProvider.System.GetUtcNow());
        var file = Path.Combine(folder, "report.html");
        File.WriteAllText(file, EvaluationPage.Html(page, charts, language));
        File.WriteAllText(Path.Combine(folder, "evaluation.json"), JsonSerializer.Serialize(result, AnalysisJson.Indented));
        Failure.Note($"report: {file}");
    }
}
