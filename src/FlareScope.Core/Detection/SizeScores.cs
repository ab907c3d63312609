namespace FlareScope.Core.Detection;

/// <summary>Average precision by COCO's classes of box area, px² of the picture as it is stored.</summary>
/// <param name="Small">Up to 32 × 32 px.</param>
/// <param name="Medium">32 × 32 to 96 × 96 px.</param>
/// <param name="Large">From 96 × 96 px.</param>
public sealed record SizeScores(PerClass<SizeMetrics> Small, PerClass<SizeMetrics> Medium, PerClass<SizeMetrics> Large);
