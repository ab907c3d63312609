namespace FlareScope.Core.Detection;

using FlareScope.Core.Analysis;

/// <summary>One error worth looking at.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Image">The picture.</param>
/// <param name="Truth">The box drawn; null for a false alarm.</param>
/// <param name="Found">The box found; null for a miss.</param>
public sealed record DetectionError(DetectionErrorKind Kind, EvaluatedImage Image, LabelledBox? Truth, Detection? Found)
{
    /// <summary>Overlap of both boxes; null when one is missing.</summary>
    public double? Overlap => Truth is { } truth && Found is { } found ? truth.Box.IntersectionOverUnion(found.Box) : null;
}
