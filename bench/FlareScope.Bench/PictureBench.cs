using FlareScope.Core.Analysis;
using FlareScope.Core.Flames;
using FlareScope.Vision;
using FlareScope.Vision.Inference;

namespace FlareScope.Bench;

/// <summary>Times the whole path of pictures with the stages that each analysis reports of itself.</summary>
/// <param name="engine">The detector.</param>
/// <param name="repeat">Timed rounds.</param>
internal sealed class PictureBench(IInferenceEngine engine, int repeat)
{
    private const int WarmUp = 3;
    private readonly PictureAnalyzer _analyzer = new(engine, new FlowEstimator(FlameModelUncertainty.Default), TimeProvider.System);

    /// <summary>Times one picture many times.</summary>
    internal BenchTable Run(BenchPicture picture)
    {
        for (var i = 0; i < WarmUp; i++)
            Analyse(picture);
        var rounds = Enumerable.Range(0, repeat).Select(_ => Analyse(picture)).ToArray();
        return Table($"{picture.Name}, {picture.Bytes.Length / 1024} KB, {rounds[0].Flares.Count} flare(s) found", rounds);
    }

    /// <summary>Times many pictures once each; the figures are over pictures.</summary>
    internal BenchTable Run(string name, IReadOnlyList<BenchPicture> pictures)
    {
        Analyse(pictures[0]);
        return Table($"{name}: {pictures.Count} pictures", [.. pictures.Select(Analyse)]);
    }

    private AnalysisDocument Analyse(BenchPicture picture)
    {
        using var result = _analyzer.Analyze(picture.Bytes, picture.Name, new AnalysisOptions { Camera = picture.Camera });
        return result.Document;
    }

    private static BenchTable Table(string title, IReadOnlyList<AnalysisDocument> rounds)
    {
        Timing Stage(string name, Func<StageTimings, double> of) => Timing.From(name, rounds.Select(d => of(d.TimingMs)));
        return new BenchTable(title,
        [
            Stage("decode", t => t.Decode),
            Stage("preprocess", t => t.Preprocess),
            Stage("inference", t => t.Inference),
            Stage("postprocess", t => t.Postprocess),
            Stage("measure and estimate", t => t.Measure),
            Stage("whole path", t => t.Total),
        ]);
    }
}
