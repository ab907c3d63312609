namespace FlareScope.Core.Detection;

/// <summary>A picture whose flame was outlined and compared with the outline that a person drew.</summary>
/// <param name="Image">The picture.</param>
/// <param name="Detected">The outline inside the detector's boxes at the confidence.</param>
/// <param name="TruthBoxes">The outline inside the boxes that a person drew.</param>
public sealed record ComparedOutline(EvaluatedImage Image, MaskComparison Detected, MaskComparison TruthBoxes)
{
    /// <summary>The pictures that are outlined worst inside the boxes a person drew, the worst first; those without flame are left out.</summary>
    /// <param name="pictures">Pictures to choose from.</param>
    /// <param name="most">At most so many.</param>
    public static IReadOnlyList<ComparedOutline> Worst(IEnumerable<ComparedOutline> pictures, int most = 10) =>
        [.. pictures.Where(p => p.TruthBoxes.TruthPixels > 0).OrderBy(p => p.TruthBoxes.IntersectionOverUnion).Take(most)];
}
