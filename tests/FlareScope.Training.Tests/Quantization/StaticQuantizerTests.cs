using FlareScope.Training.Model;
using FlareScope.Training.Onnx;
using FlareScope.Training.Quantization;
using Microsoft.ML.OnnxRuntime;
using static TorchSharp.torch;

namespace FlareScope.Training.Tests.Quantization;

public sealed class StaticQuantizerTests
{
    private const int Side = 64;

    [Fact]
    public void Quantize_Network_AnswersNearlyAsTheFloatOneInWholeNumbers()
    {
        using var network = TinyNetwork.CreateWithStatistics();
        var graph = OnnxEmitter.Emit(network);
        float[][] pictures = [.. Enumerable.Range(0, 6).Select(_ => (rand(3, Side, Side) * 255).ToFloats())];

        var small = StaticQuantizer.Quantize(graph, pictures.Take(4), Side);

        var (whole, quantised) = (Run(graph, pictures[5]), Run(small, pictures[5]));
        Assert.Equal(whole.Length, quantised.Length);
        Assert.True(Correlation(whole, quantised) > 0.98, $"{Correlation(whole, quantised)}");
        // Kernels of one byte: all convolutions but the nine prediction layers.
        var convolutions = graph.Nodes.Count(node => node.Operator == "Conv");
        Assert.Equal(convolutions - 9, small.Constants.Count(constant => constant.Name.EndsWith("_kernel", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0f, 255f, 1f, 0)]
    [InlineData(-1f, 3f, 4 / 255f, 64)]
    [InlineData(3f, 5f, 5 / 255f, 0)] // a range without zero is widened to hold it
    public void Over_Range_HoldsZeroExactly(float low, float high, float scale, byte zero)
    {
        var quantum = Quantum.Over(low, high);

        Assert.Equal(scale, quantum.Scale, 1e-6);
        Assert.Equal(zero, quantum.Zero);
    }

    private static float[] Run(OnnxGraph graph, float[] picture)
    {
        using var session = new InferenceSession(graph.Write());
        using var input = OrtValue.CreateTensorValueFromMemory(picture, [1, 3, Side, Side]);
        using var options = new RunOptions();
        using var outputs = session.Run(options, ["images"], [input], ["output"]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    private static double Correlation(float[] a, float[] b)
    {
        var (ma, mb) = (a.Average(), b.Average());
        var (cross, da, db) = (0.0, 0.0, 0.0);
        for (var i = 0; i < a.Length; i++)
        {
            cross += (a[i] - ma) * (b[i] - mb);
            da += (a[i] - ma) * (a[i] - ma);
            db += (b[i] - mb) * (b[i] - mb);
        }

        return cross / Math.Sqrt(da * db);
    }
}
