using FlareScope.Core.Analysis;
using FlareScope.Datasets.Formats;
using FlareScope.Vision.Inference;
using SkiaSharp;

namespace FlareScope.Datasets.Evaluation;

/// <summary>Boxes of a detector, made as <c>analyze</c> makes them.</summary>
/// <param name="engine">The detector; not disposed here.</param>
public sealed class EngineBoxes(IInferenceEngine engine) : IBoxSource
{
    /// <inheritdoc/>
    public ModelInfo? Model => engine.Info;

    /// <inheritdoc/>
    public IReadOnlyList<Detection> Boxes(DatasetImage image, string name, SKBitmap picture, DetectionThresholds thresholds) =>
        engine.Detect(picture, thresholds).Detections;
}
