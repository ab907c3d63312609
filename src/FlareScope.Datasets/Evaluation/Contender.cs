using FlareScope.Vision.Inference;

namespace FlareScope.Datasets.Evaluation;

/// <summary>Boxes and the thresholds at which they are counted.</summary>
/// <param name="Boxes">Where they come from.</param>
/// <param name="Thresholds">Confidence of the counts, and overlap of the duplicate suppression.</param>
public sealed record Contender(IBoxSource Boxes, DetectionThresholds Thresholds);
