using System.CommandLine;
using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Datasets.Evaluation;
using FlareScope.Vision.Flames;

namespace FlareScope.Cli.Evaluating;

/// <summary>Carries out <c>evaluate</c> on labelled pictures.</summary>
public static class EvaluationRun
{
    /// <summary>Detects or reads boxes, scores them, writes what was asked for.</summary>
    /// <param name="contents">The labelled pictures.</param>
    /// <param name="title">What to call them in the report.</param>
    /// <param name="request">What to do with them.</param>
    /// <param name="detector">The detector's options.</param>
    /// <param name="call">The call that gave them.</param>
    /// <param name="stop">Stops between pictures.</param>
    /// <returns>Exit code.</returns>
    /// <exception cref="UserInputException">A model or file is wrong.</exception>
    public static int Execute(
        DatasetContents contents, string title, EvaluationRequest request, DetectorOptions detector, ParseResult call, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        var opener = new ScoredOpener(detector, call, contents);
        using var first = opener.First(request.ResultsFile);
        using var second = request.Against is { } against ? opener.Second(against) : null;
        if (request.ReportFolder is { } folder)
            Directory.CreateDirectory(folder);

        var evaluator = new DatasetEvaluator(request.Masks ? new FlameSegmenter() : null);
        DatasetEvaluation? evaluation = null;
        WorkProgress.Run(contents.Images.Count, "detecting", advance =>
            evaluation = evaluator.Run(contents, first.Contender, second?.Contender, pictureDone: advance, cancel: stop));
        if (request.WriteResults is { } results)
            CocoResultsFile.Write(results, contents, evaluation!);
        if (request.ReportFolder is { } target)
            new ReportFolder(target, request.Language).Write(contents, evaluation!, title, first.Name, second?.Name);
        return EvaluationReport.Show(evaluation!, request.Json);
    }
}
