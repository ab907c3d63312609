using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Inference;

/// <summary>What a detector found in one picture; holds no memory of the engine.</summary>
/// <param name="Detections">Flame and smoke boxes inside the picture, best score first.</param>
/// <param name="PreprocessMs">Scaling and letterbox, ms.</param>
/// <param name="InferenceMs">The network, ms.</param>
/// <param name="PostprocessMs">Decoding of boxes and suppression of duplicates, ms.</param>
public sealed record InferenceResult(
    IReadOnlyList<Detection> Detections,
    double PreprocessMs,
    double InferenceMs,
    double PostprocessMs)
{
    /// <summary>Decoding of the picture, ms; 0 when it came decoded.</summary>
    public double DecodeMs { get; init; }
}
