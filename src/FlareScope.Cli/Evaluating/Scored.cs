using FlareScope.Datasets.Evaluation;
using FlareScope.Vision.Inference;

namespace FlareScope.Cli.Evaluating;

/// <summary>A detector or a results file made ready for an evaluation; owns the detector.</summary>
/// <param name="contender">Boxes and thresholds.</param>
/// <param name="name">What to call it in a report.</param>
/// <param name="engine">The detector to dispose of; null for a file.</param>
internal sealed class Scored(Contender contender, string name, IInferenceEngine? engine) : IDisposable
{
    internal Contender Contender => contender;

    internal string Name => name;

    /// <inheritdoc/>
    public void Dispose() => engine?.Dispose();
}
