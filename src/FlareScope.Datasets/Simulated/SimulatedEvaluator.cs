using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Datasets.Evaluation;
using FlareScope.Vision;

namespace FlareScope.Datasets.Simulated;

/// <summary>Analyses simulated pictures exactly as <c>analyze</c> does and compares with their truth, which the analysis never sees.</summary>
/// <param name="analyzer">The path from bytes to document.</param>
/// <param name="options">Boxes and camera.</param>
public sealed class SimulatedEvaluator(PictureAnalyzer analyzer, SimulatedOptions options)
{
    /// <summary>Analyses and compares every picture; one that cannot be read is listed and left out.</summary>
    /// <param name="set">The set.</param>
    /// <param name="pictureDone">Called after each picture, good or bad.</param>
    /// <param name="cancel">Stops between two pictures.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public SimulatedEvaluation Run(SimulatedSet set, Action? pictureDone = null, CancellationToken cancel = default)
    {
        var pictures = new List<PictureOutcome>(set.Frames.Count);
        var failures = new List<FailedPicture>();
        foreach (var frame in set.Frames)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                pictures.Add(Compare(frame, Path.Combine(set.Folder, Path.GetFileName(frame.File))));
            }
            catch (UserInputException reason)
            {
                failures.Add(FailedPicture.From(frame.File, reason));
            }

            pictureDone?.Invoke();
        }

        return SimulatedEvaluation.Of(pictures, failures, options);
    }

    private PictureOutcome Compare(SimulatedFrame frame, string path)
    {
        if (!File.Exists(path))
            throw new UserInputException("file-missing", $"{frame.File}: listed but not there; make the set again.");
        using var result = analyzer.Analyze(File.ReadAllBytes(path), frame.File, new AnalysisOptions
        {
            Camera = Camera(frame),
            Gas = GasDocument.Parse(frame.Gas),
            Thresholds = options.Thresholds,
            GivenBoxes = options.Thresholds is null ? _ => TrueBoxes(frame) : null,
            SourceKind = "simulation",
        });
        return FlareMatcher.Match(frame, result.Document.Flares, options.LeastOverlap);
    }

    private CameraDocument Camera(SimulatedFrame frame) =>
        options.Camera == KnownCamera.Exact ? frame.Camera : DrawnLine(frame);

    /// <summary>The camera of a person who draws a line over the stack: each end and the length off as declared.</summary>
    private static CameraDocument DrawnLine(SimulatedFrame frame)
    {
        var known = new CameraDocument { Tip = frame.Camera.Tip, WindSpeedMS = frame.Camera.WindSpeedMS };
        if (frame.ReferenceLine is not { Pixels: { } pixels, Metres: { } metres })
            return known;
        var random = new SeededRandom((ulong)frame.Frame + 1);
        var declared = ScaleUncertainty.Default;
        var drawn = pixels.Select(p => p + (declared.LineEndPx * random.NextNormal())).ToArray();
        return known with { Scale = new ScaleLine { Pixels = drawn, Metres = metres * Math.Exp(declared.LineLength * random.NextNormal()) } };
    }

    private static IReadOnlyList<Detection> TrueBoxes(SimulatedFrame frame) =>
    [
        .. frame.Flares.Where(f => f.FlameBox is not null).Select(f => new Detection(DetectionClass.Flame, 1, f.FlameBox!.Value)),
        .. frame.Flares.Where(f => f.PlumeBox is not null).Select(f => new Detection(DetectionClass.Smoke, 1, f.PlumeBox!.Value)),
    ];
}
