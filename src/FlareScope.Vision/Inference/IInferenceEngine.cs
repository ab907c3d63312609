using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Vision.Inference;

/// <summary>A detector of flames and smoke. Safe for use by several threads at once.</summary>
public interface IInferenceEngine : IDisposable
{
    /// <summary>Which model this is.</summary>
    ModelInfo Info { get; }

    /// <summary>The thresholds its maker recommends.</summary>
    DetectionThresholds Defaults { get; }

    /// <summary>Finds flame and smoke boxes.</summary>
    /// <param name="picture">Upright picture.</param>
    /// <param name="thresholds">Which boxes to keep.</param>
    /// <returns>Boxes in picture pixels, clipped to the picture.</returns>
    InferenceResult Detect(SKBitmap picture, DetectionThresholds thresholds);
}
