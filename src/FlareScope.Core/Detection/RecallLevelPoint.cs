namespace FlareScope.Core.Detection;

/// <summary>One of COCO's 101 points of a precision-recall curve.</summary>
/// <param name="Recall">Recall level, 0..1.</param>
/// <param name="Precision">Largest precision at that recall or a higher one; 0 beyond the largest recall reached.</param>
/// <param name="Confidence">Score of the box with which that recall is reached; null beyond.</param>
public sealed record RecallLevelPoint(double Recall, double Precision, double? Confidence);
