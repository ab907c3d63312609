namespace FlareScope.Datasets.Formats;

/// <summary>One picture of a data set with its labels; the picture itself is not opened.</summary>
/// <param name="Path">Full path of the picture file.</param>
/// <param name="Source">The collection it came from, for example <c>gasflare</c>.</param>
/// <param name="Boxes">What is marked on it; empty for a picture that shows neither flame nor smoke.</param>
public sealed record DatasetImage(string Path, string Source, IReadOnlyList<NormalisedBox> Boxes)
{
    /// <summary>Its id in a COCO annotation file; null in other data sets.</summary>
    public long? CocoId { get; init; }
}
