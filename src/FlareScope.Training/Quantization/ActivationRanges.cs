using FlareScope.Training.Onnx;
using Microsoft.ML.OnnxRuntime;

namespace FlareScope.Training.Quantization;

/// <summary>Between which figures the activations of a network lie on real pictures.</summary>
internal static class ActivationRanges
{
    // One figure in ten thousand at either end is cut: it would cost all others their resolution.
    private const double Cut = 0.0001;
    private const int FiguresSorted = 40_000;

    /// <summary>Runs a graph on pictures and notes the range of each named activation.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="activations">Names of the activations.</param>
    /// <param name="pictures">Inputs, 3 × side × side figures each.</param>
    /// <param name="side">Side of the pictures, px.</param>
    /// <returns>Smallest and largest figure of each, cut as said, never without zero.</returns>
    public static IReadOnlyDictionary<string, (float Low, float High)> Measure(
        OnnxGraph graph, IReadOnlyCollection<string> activations, IEnumerable<float[]> pictures, int side)
    {
        var watched = graph with { Outputs = [.. activations.Select(name => new OnnxPort(name, []))] };
        var ranges = activations.ToDictionary(name => name, _ => (Low: 0f, High: 0f));
        using var session = new InferenceSession(watched.Write());
        using var options = new RunOptions();
        string[] names = [.. activations];
        foreach (var picture in pictures)
        {
            using var input = OrtValue.CreateTensorValueFromMemory(picture, [1, 3, side, side]);
            using var outputs = session.Run(options, [graph.Inputs[0].Name], [input], names);
            for (var i = 0; i < names.Length; i++)
            {
                var (low, high) = Of(outputs[i].GetTensorDataAsSpan<float>());
                var known = ranges[names[i]];
                ranges[names[i]] = (Math.Min(known.Low, low), Math.Max(known.High, high));
            }
        }

        return ranges;
    }

    private static (float Low, float High) Of(ReadOnlySpan<float> figures)
    {
        var stride = Math.Max(1, figures.Length / FiguresSorted);
        var sample = new float[(figures.Length + stride - 1) / stride];
        for (var i = 0; i < sample.Length; i++) sample[i] = figures[i * stride];
        Array.Sort(sample);
        var end = (int)(Cut * (sample.Length - 1));
        return (sample[end], sample[^(end + 1)]);
    }
}
