using FlareScope.Core;
using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Vision.Inference;

/// <summary>Flame and smoke detector on ONNX Runtime, CPU.</summary>
public sealed class OnnxInferenceEngine : IInferenceEngine
{
    private readonly OnnxRunner _runner;
    private readonly DetectionClass?[] _classes;

    private OnnxInferenceEngine(ModelPackage package, OnnxRunner runner, DetectionClass?[] classes)
    {
        (_runner, _classes) = (runner, classes);
        Info = package.Info;
        Defaults = package.Manifest.Defaults;
        InputSide = Math.Max(package.Manifest.Input.Width, package.Manifest.Input.Height);
    }

    /// <inheritdoc/>
    public ModelInfo Info { get; }

    /// <inheritdoc/>
    public DetectionThresholds Defaults { get; }

    /// <summary>Longer side of the input, px.</summary>
    public int InputSide { get; }

    /// <summary>Starts a session for a checked model.</summary>
    /// <param name="package">The model.</param>
    /// <param name="options">Threads; one when null.</param>
    /// <exception cref="UserInputException">
    /// <c>model-invalid</c>: the runtime refuses it, its shapes are not those of the manifest, or it has no class "flame".
    /// </exception>
    public static OnnxInferenceEngine Load(ModelPackage package, InferenceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        options ??= new InferenceOptions();
        if (options.RequireFlame && !package.Manifest.FindsFlames)
            throw ModelManifest.Invalid(package.Info.Id, "it has no class 'flame', so it could never find a flare");
        return new(package, new OnnxRunner(package, options), [.. package.Manifest.Classes.Select(FlameClasses.Of)]);
    }

    /// <inheritdoc/>
    public InferenceResult Detect(SKBitmap picture, DetectionThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(thresholds);
        return Result(_runner.Run(picture, thresholds.Validated()));
    }

    /// <inheritdoc/>
    public InferenceResult Detect(ReadOnlyMemory<byte> encoded, string name, DetectionThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        return Result(_runner.Run(encoded, name, thresholds.Validated()));
    }

    /// <inheritdoc/>
    public void Dispose() => _runner.Dispose();

    private InferenceResult Result(RunnerResult result)
    {
        var detections = new List<Detection>(result.Boxes.Count);
        foreach (var box in result.Boxes)
        {
            if (_classes[box.ClassIndex] is { } known)
                detections.Add(new Detection(known, box.Score, box.Box));
        }

        return new(detections, result.PreprocessMs, result.InferenceMs, result.PostprocessMs) { DecodeMs = result.DecodeMs };
    }
}
