using FlareScope.Cli.Terminal;
using FlareScope.Core.Flames;
using FlareScope.Datasets.Simulated;
using FlareScope.Vision;
using FlareScope.Vision.Inference;

namespace FlareScope.Cli.Evaluating;

/// <summary>Carries out <c>evaluate --simulated</c>.</summary>
public static class SimulatedRun
{
    /// <summary>Evaluates a folder of <c>simulate</c>.</summary>
    /// <param name="folder">The folder or its truth file.</param>
    /// <param name="engine">The detector; null when the boxes of the truth are measured.</param>
    /// <param name="options">Boxes and camera.</param>
    /// <param name="json">As JSON on standard output instead of tables.</param>
    /// <param name="stop">Stops between pictures.</param>
    /// <returns>Exit code.</returns>
    /// <exception cref="Core.UserInputException">The folder holds no usable truth.</exception>
    public static int Execute(string folder, IInferenceEngine? engine, SimulatedOptions options, bool json, CancellationToken stop)
    {
        var set = SimulatedSet.Read(folder);
        var analyzer = new PictureAnalyzer(engine, new FlowEstimator(FlameModelUncertainty.Default), TimeProvider.System);
        var evaluator = new SimulatedEvaluator(analyzer, options);
        SimulatedEvaluation? evaluation = null;
        WorkProgress.Run(set.Frames.Count, "measuring", advance => evaluation = evaluator.Run(set, advance, stop));
        foreach (var failure in evaluation!.Failures)
            Failure.Report(failure.Message);
        if (json)
            Json.Write(evaluation);
        else
            SimulatedReport.Print(evaluation);
        return evaluation.Failures.Count == 0 ? ExitCode.Done : ExitCode.SomethingFailed;
    }
}
