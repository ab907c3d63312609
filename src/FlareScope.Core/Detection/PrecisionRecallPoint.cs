namespace FlareScope.Core.Detection;

/// <summary>What a detector reaches when everything below one confidence is dropped.</summary>
/// <param name="Confidence">Lowest confidence kept, 0..1.</param>
/// <param name="Precision">Share of the boxes kept that are right, 0..1.</param>
/// <param name="Recall">Share of the truth boxes found, 0..1.</param>
public sealed record PrecisionRecallPoint(double Confidence, double Precision, double Recall);
