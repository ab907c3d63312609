using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Evaluation;

/// <summary>Which labelled pictures to read.</summary>
/// <param name="Path">
/// A folder with <c>splits/NAME.txt</c>, a YOLO folder (<c>images/</c> and <c>labels/</c>, with or without <c>data.yaml</c>),
/// or a COCO annotation file (<c>.json</c>).
/// </param>
public sealed record DatasetSelection(string Path)
{
    /// <summary>Splits to read.</summary>
    /// <value>Empty: <c>val</c> and <c>test</c> as far as they exist, else pictures that belong to no split.</value>
    public IReadOnlyList<string> Splits { get; init; } = [];

    /// <summary>Sources to read.</summary>
    /// <value>All.</value>
    public SourceFilter Sources { get; init; } = SourceFilter.All;

    /// <summary>A text file that lists pictures relative to <see cref="Path"/>, one a line; replaces <see cref="Splits"/>.</summary>
    public string? ListFile { get; init; }
}
