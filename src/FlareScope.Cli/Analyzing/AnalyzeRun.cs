using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Core.Flames;
using FlareScope.Vision;
using FlareScope.Vision.Inference;
using Spectre.Console;

namespace FlareScope.Cli.Analyzing;

/// <summary>Carries out a call of <c>analyze</c>: one picture after the other, a bad one never stops its neighbours.</summary>
public static class AnalyzeRun
{
    /// <summary>Analyses every source.</summary>
    /// <param name="request">The call.</param>
    /// <param name="engine">The detector; null when boxes are given.</param>
    /// <param name="thresholds">Detector thresholds; null when boxes are given.</param>
    /// <returns>Exit code.</returns>
    public static int Execute(AnalyzeRequest request, IInferenceEngine? engine, DetectionThresholds? thresholds)
    {
        var analyzer = new PictureAnalyzer(engine, new FlowEstimator(FlameModelUncertainty.Default), TimeProvider.System);
        var picture = new PictureTask(analyzer, request, thresholds);
        var results = new List<object>();
        var failed = 0;
        WorkProgress.Over(request.Sources.Files, "analysing", file =>
        {
            try
            {
                results.Add(picture.Analyse(file));
            }
            catch (UserInputException wrong)
            {
                failed++;
                Failure.Report($"{Path.GetFileName(file)}: {WithoutName(wrong.Message, file)}");
                results.Add(new ErrorDocument(ErrorDocument.CurrentSchema, new ErrorSource(Path.GetFileName(file)), new ErrorDetail(wrong.Code, wrong.Message)));
            }
        });

        if (request.Json)
            Json.Write(request.Sources.IsSingleFile ? results[0] : results);
        else
            AnsiConsole.Write(FlareTable.Of(results.OfType<AnalysisDocument>()));
        return failed == 0 ? ExitCode.Done : ExitCode.SomethingFailed;
    }

    // Most messages begin with the picture's name already.
    private static string WithoutName(string message, string file)
    {
        var prefix = Path.GetFileName(file) + ": ";
        return message.StartsWith(prefix, StringComparison.Ordinal) ? message[prefix.Length..] : message;
    }
}
