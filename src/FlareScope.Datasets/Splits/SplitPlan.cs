using System.Text.Json.Serialization;
using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Splits;

/// <summary>A split that was drawn.</summary>
/// <param name="Splits">Names of the splits.</param>
/// <param name="Asked">Share asked of each.</param>
/// <param name="Reached">Share of the pictures that each got.</param>
/// <param name="Seed">Seed of the draw.</param>
/// <param name="Groups">Groups that were kept together; a picture like no other is a group of its own.</param>
/// <param name="LargestGroup">Pictures of the largest group.</param>
/// <param name="Rows">How pictures and boxes lie in the splits.</param>
/// <param name="Failures">Pictures left out of every list, and why.</param>
public sealed record SplitPlan(
    IReadOnlyList<string> Splits,
    IReadOnlyList<double> Asked,
    IReadOnlyList<double> Reached,
    ulong Seed,
    int Groups,
    int LargestGroup,
    IReadOnlyList<SplitRow> Rows,
    IReadOnlyList<DatasetFault> Failures)
{
    /// <summary>Form and version of the JSON.</summary>
    public string Schema { get; } = "flarescope.dataset-split/1";

    /// <summary>Paths of the pictures of each split, below the data set.</summary>
    [JsonIgnore]
    public IReadOnlyList<IReadOnlyList<string>> Lists { get; init; } = [];
}
