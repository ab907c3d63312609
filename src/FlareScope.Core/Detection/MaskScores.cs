namespace FlareScope.Core.Detection;

/// <summary>Flame outlines against truth masks, seen two ways.</summary>
/// <param name="Detected">Outlines inside the detector's boxes at the confidence: what a user gets.</param>
/// <param name="TruthBoxes">Outlines inside the boxes a person drew: the outline's own share of the error.</param>
public record MaskScores(MaskSummary Detected, MaskSummary TruthBoxes);
