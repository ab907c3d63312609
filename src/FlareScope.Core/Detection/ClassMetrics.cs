namespace FlareScope.Core.Detection;

/// <summary>How well one class is found. Every figure is 0..1, and null when the set holds no truth box of the class.</summary>
/// <param name="Ap50">COCO average precision at an overlap of .50.</param>
/// <param name="Ap5095">COCO average precision, mean over overlaps .50:.05:.95.</param>
/// <param name="Precision">Share of the boxes at or above the confidence that are right (overlap .50); null also when there is no such box.</param>
/// <param name="Recall">Share of the truth boxes found at the confidence (overlap .50).</param>
/// <param name="F1">Harmonic mean of precision and recall at the confidence.</param>
/// <param name="RecallAtPrecision95">Largest recall at any confidence that keeps precision at .95 or more; 0 when no confidence does.</param>
/// <param name="Boxes">Truth boxes of the class.</param>
public sealed record ClassMetrics(
    double? Ap50,
    double? Ap5095,
    double? Precision,
    double? Recall,
    double? F1,
    double? RecallAtPrecision95,
    long Boxes);
