using FlareScope.Core;
using FlareScope.Training.Onnx;

namespace FlareScope.Training.Export;

/// <summary>
/// The mean of two models of one family: a fine-tuned model and the one it started from, say. Between the two there is often a
/// model that errs less than either (Wortsman et al., "Robust fine-tuning of zero-shot models", arXiv:2109.01903).
/// </summary>
internal static class ModelAverager
{
    private const int Single = 1;

    /// <summary>Averages every single-precision constant.</summary>
    /// <param name="first">One model.</param>
    /// <param name="second">The other, of the same operations and shapes.</param>
    /// <param name="share">Weight of the second, 0..1.</param>
    /// <exception cref="UserInputException"><c>models-differ</c>: they are not of one family.</exception>
    public static OnnxGraph Average(OnnxGraph first, OnnxGraph second, double share)
    {
        var same = first.Nodes.Count == second.Nodes.Count
            && first.Constants.Count == second.Constants.Count
            && first.Nodes.Zip(second.Nodes).All(pair => pair.First.Operator == pair.Second.Operator && pair.First.Inputs.SequenceEqual(pair.Second.Inputs))
            && first.Constants.Zip(second.Constants).All(pair => pair.First.Name == pair.Second.Name && pair.First.Shape.SequenceEqual(pair.Second.Shape));
        return same
            ? first with { Constants = [.. first.Constants.Zip(second.Constants).Select(pair => Mean(pair.First, pair.Second, share))] }
            : throw new UserInputException("models-differ", "The two models have other operations or shapes; give two exports of one architecture.");
    }

    private static OnnxTensor Mean(OnnxTensor first, OnnxTensor second, double share)
    {
        if (first.Type != Single) return first;
        var (a, b) = (first.Floats(), second.Floats());
        var mean = new float[a.Length];
        for (var i = 0; i < a.Length; i++) mean[i] = (float)(a[i] + share * (b[i] - a[i]));
        return OnnxTensor.Of(first.Name, first.Shape, mean);
    }
}
