namespace FlareScope.Datasets.Formats;

/// <summary>One picture of a data set with everything marked on it; the picture itself is not opened.</summary>
/// <param name="File">The picture file, its name, source and split.</param>
/// <param name="Objects">What is marked; empty for a picture that shows nothing of interest.</param>
public sealed record LabelledPicture(PictureFile File, IReadOnlyList<LabelledObject> Objects)
{
    /// <summary>Where its labels stand, below the data set.</summary>
    public required string LabelFile { get; init; }

    /// <summary>Width that the labels tell, px; null in YOLO, which tells none.</summary>
    public int? Width { get; init; }

    /// <summary>Height that the labels tell, px; null in YOLO, which tells none.</summary>
    public int? Height { get; init; }

    /// <summary>Its id in a COCO annotation file, by which COCO results name it; null in other forms.</summary>
    public long? CocoId { get; init; }

    /// <summary>Whether every label of it could be read. A picture with a broken label is never passed on: it might become a false negative.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The picture as the detector's evaluation and training take it.</summary>
    public DatasetImage ToImage() => new(File.Path, File.Source, [.. Objects.Select(o => o.ToBox()).OfType<NormalisedBox>()]) { CocoId = CocoId };
}
