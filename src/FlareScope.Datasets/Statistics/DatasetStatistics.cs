using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Statistics;

/// <summary>What a data set holds, in figures.</summary>
/// <param name="Dataset">The data set as the user named it.</param>
/// <param name="Form">Its form.</param>
/// <param name="All">All pictures together.</param>
/// <param name="Sources">The same for each source and split.</param>
/// <param name="Classes">Boxes of each class.</param>
/// <param name="Pictures">Sizes and light of the pictures.</param>
/// <param name="Unopened">Pictures that could not be opened; they are counted by their labels only.</param>
/// <param name="Faults">What <c>dataset check</c> would say of labels and pictures that cannot be used.</param>
public sealed record DatasetStatistics(
    string Dataset,
    DatasetForm Form,
    PictureCounts All,
    IReadOnlyList<SourceCounts> Sources,
    IReadOnlyDictionary<string, ClassStatistics> Classes,
    PictureStatistics Pictures,
    int Unopened,
    int Faults)
{
    /// <summary>Form and version of the JSON.</summary>
    public string Schema { get; } = "flarescope.dataset-stats/1";
}
