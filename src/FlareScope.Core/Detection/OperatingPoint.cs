namespace FlareScope.Core.Detection;

/// <summary>What one class reaches when boxes below a confidence are dropped; overlap .50. All null without truth.</summary>
/// <param name="Confidence">Lowest confidence kept, 0..1.</param>
/// <param name="Precision">Share of the boxes kept that are right; null also when none is kept.</param>
/// <param name="Recall">Share of the truth boxes found.</param>
/// <param name="F1">Harmonic mean of both.</param>
public sealed record OperatingPoint(double Confidence, double? Precision, double? Recall, double? F1);
