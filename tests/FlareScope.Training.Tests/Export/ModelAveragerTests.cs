using FlareScope.Core;
using FlareScope.Training.Export;
using FlareScope.Training.Onnx;

namespace FlareScope.Training.Tests.Export;

public sealed class ModelAveragerTests
{
    [Fact]
    public void Average_OneModelWithItself_StaysWhatItIs()
    {
        using var network = TinyNetwork.CreateWithStatistics();
        var graph = OnnxEmitter.Emit(network);

        Assert.Equal(graph.Write(), ModelAverager.Average(graph, graph, 0.3).Write());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    [InlineData(1)]
    public void Average_TwoModels_LiesBetweenThemByTheShare(double share)
    {
        using var network = TinyNetwork.CreateWithStatistics(seed: 1);
        using var other = TinyNetwork.CreateWithStatistics(seed: 2);
        var (a, b) = (OnnxEmitter.Emit(network), OnnxEmitter.Emit(other));

        var (x, y, mean) = (Kernel(a), Kernel(b), Kernel(ModelAverager.Average(a, b, share)));

        for (var i = 0; i < mean.Length; i++) Assert.Equal(x[i] + share * (y[i] - x[i]), mean[i], 1e-6);
    }

    [Fact]
    public void Average_AnotherArchitecture_IsRefused()
    {
        using var network = TinyNetwork.Create();
        using var other = TinyNetwork.Create(classes: 3);

        var refused = Assert.Throws<UserInputException>(() => ModelAverager.Average(OnnxEmitter.Emit(network), OnnxEmitter.Emit(other), 0.5));
        Assert.Equal("models-differ", refused.Code);
    }

    private static float[] Kernel(OnnxGraph graph) => graph.Constants.First(constant => constant.Shape.Count == 4).Floats();
}
