using System.CommandLine;
using FlareScope.Cli.Terminal;
using FlareScope.Datasets.Evaluation;
using FlareScope.Vision.Inference;

namespace FlareScope.Cli.Evaluating;

/// <summary>Opens what an evaluation scores.</summary>
/// <param name="detector">The detector's options.</param>
/// <param name="call">The call that gave them.</param>
/// <param name="contents">The pictures.</param>
internal sealed class ScoredOpener(DetectorOptions detector, ParseResult call, DatasetContents contents)
{
    /// <summary>The model of <c>--model</c>, or the results of a file at that model's confidence.</summary>
    internal Scored First(string? resultsFile) =>
        resultsFile is null ? Of(detector.LoadEngine(call)) : Recorded(resultsFile);

    /// <summary>The one compared with: COCO results by their extension, else a model.</summary>
    internal Scored Second(string file) => Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase)
        ? Recorded(file)
        : Of(detector.LoadEngine(call, ModelPackage.Load(file)));

    private Scored Of(IInferenceEngine engine) => new(
        new Contender(new EngineBoxes(engine), detector.Thresholds(call, engine.Defaults)),
        $"{engine.Info.Id} {engine.Info.Version}, SHA-256 {engine.Info.Sha256[..12]}…",
        engine);

    private Scored Recorded(string file)
    {
        var boxes = CocoResultsFile.Read(file);
        boxes.Bind(contents);
        if (boxes.Strangers > 0)
            Failure.Report($"{boxes.File}: {boxes.Strangers} of its pictures are not in this selection; their boxes are left out.");
        return new Scored(new Contender(boxes, detector.Thresholds(call)), boxes.File, null);
    }
}
