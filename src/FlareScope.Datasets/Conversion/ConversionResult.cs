using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Conversion;

/// <summary>What a conversion wrote.</summary>
/// <param name="From">Form read.</param>
/// <param name="To">Form written.</param>
/// <param name="Folder">Folder written.</param>
/// <param name="Files">Label files, below it.</param>
/// <param name="Pictures">Pictures written.</param>
/// <param name="Negatives">Those of them on which nothing is marked.</param>
/// <param name="Classes">Classes in the order of their numbers, with the count of their boxes.</param>
/// <param name="Outlines">Boxes that have an outline.</param>
/// <param name="Scored">Boxes that have a score.</param>
/// <param name="Notes">What the new form cannot carry, or carries in a way of its own.</param>
/// <param name="Failures">Pictures and labels left out, and why.</param>
public sealed record ConversionResult(
    DatasetForm From,
    DatasetForm To,
    string Folder,
    IReadOnlyList<string> Files,
    int Pictures,
    int Negatives,
    IReadOnlyDictionary<string, int> Classes,
    int Outlines,
    int Scored,
    IReadOnlyList<string> Notes,
    IReadOnlyList<DatasetFault> Failures)
{
    /// <summary>Form and version of the JSON.</summary>
    public string Schema { get; } = "flarescope.dataset-conversion/1";
}
