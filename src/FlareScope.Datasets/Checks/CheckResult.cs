using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Checks;

/// <summary>What <c>dataset check</c> found.</summary>
/// <param name="Dataset">The data set as the user named it.</param>
/// <param name="Form">Its form; null when it could not be told.</param>
/// <param name="Pictures">Pictures it names.</param>
/// <param name="Objects">Boxes that can be read.</param>
/// <param name="Findings">What is wrong or worth knowing.</param>
public sealed record CheckResult(string Dataset, DatasetForm? Form, int Pictures, int Objects, IReadOnlyList<DatasetFault> Findings)
{
    /// <summary>Form and version of the JSON.</summary>
    public string Schema { get; } = "flarescope.dataset-check/1";

    /// <summary>True when nothing found matters.</summary>
    public bool Clean => Findings.All(f => !f.Matters);

    /// <summary>How often each code was found, in the order of the codes.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; } =
        new SortedDictionary<string, int>(Findings.CountBy(f => f.Code).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
}
