namespace FlareScope.Core.Detection;

// Usings stand inside the namespace in this folder: outside it, "Detection" would name the namespace, not the record.
using FlareScope.Core.Analysis;

/// <summary>One picture of a data set with what it shows and what a detector found in it.</summary>
/// <param name="Name">Name of the picture, unique within the set.</param>
/// <param name="Source">Collection the picture comes from; figures are also given for each.</param>
/// <param name="Truth">Boxes drawn by a person; empty for a negative.</param>
/// <param name="Found">Boxes of the detector in any order, down to a confidence low enough for the whole precision-recall curve.</param>
public sealed record EvaluatedImage(string Name, string Source, IReadOnlyList<LabelledBox> Truth, IReadOnlyList<Detection> Found)
{
    /// <summary>True when the picture shows neither flame nor smoke.</summary>
    public bool IsNegative => Truth.Count == 0;

    /// <summary>Longer side of the picture, px; null when it is not known.</summary>
    public int? LongerSide { get; init; }

    /// <summary>How light it is beside the truth boxes; null when it is not known.</summary>
    public PictureLighting? Lighting { get; init; }
}
