using FlareScope.Training.Model;
using FlareScope.Training.Onnx;
using Microsoft.ML.OnnxRuntime;
using static TorchSharp.torch;

namespace FlareScope.Training.Tests.Onnx;

public sealed class OnnxEmitterTests
{
    [Theory]
    [InlineData(1, 64, 64)]
    [InlineData(3, 96, 160)]
    public void Emit_AnyBatchAndSize_RunsLikeTheNetwork(int count, int height, int width)
    {
        using var network = TinyNetwork.CreateWithStatistics();
        using var session = new InferenceSession(OnnxEmitter.Emit(network).Write());
        using var gradients = no_grad();
        using var pictures = rand(count, 3, height, width) * 255;
        using var expected = network.forward(pictures);

        var (shape, actual) = Run(session, pictures);

        Assert.Equal(expected.shape, shape);
        Assert.True(LargestDifference(expected.ToFloats(), actual) <= 1e-3);
    }

    [Fact]
    public void Emit_Network_NamesInputAndOutputAsTheContractSays()
    {
        using var network = TinyNetwork.Create();
        using var session = new InferenceSession(OnnxEmitter.Emit(network).Write());

        Assert.Equal([-1, 3, -1, -1], session.InputMetadata["images"].Dimensions);
        Assert.Equal([-1, -1, 5 + TinyNetwork.Classes], session.OutputMetadata["output"].Dimensions);
    }

    [Fact]
    public void Load_OwnExport_RestoresEveryOutput()
    {
        using var folder = new TempFolder();
        using var trained = TinyNetwork.CreateWithStatistics(seed: 1);
        File.WriteAllBytes(folder.In("start.onnx"), OnnxEmitter.Emit(trained).Write());
        using var fresh = TinyNetwork.Create(seed: 2);
        fresh.eval();

        var copied = PretrainedWeights.Load(fresh, folder.In("start.onnx"));

        using var gradients = no_grad();
        using var picture = rand(1, 3, 64, 64) * 255;
        using var expected = trained.forward(picture);
        using var actual = fresh.forward(picture);
        Assert.Equal(LayerOrder.Of(fresh).Count, copied);
        Assert.True(LargestDifference(expected.ToFloats(), actual.ToFloats()) <= 1e-3);
    }

    [Fact]
    public void Load_OtherClassCount_KeepsTheFreshClassLayersOnly()
    {
        using var folder = new TempFolder();
        using var trained = new YoloxNetwork(TinyNetwork.Create().Shape, 5);
        File.WriteAllBytes(folder.In("start.onnx"), OnnxEmitter.Emit(trained).Write());
        using var fresh = TinyNetwork.Create(seed: 2);

        Assert.Equal(LayerOrder.Of(fresh).Count - 3, PretrainedWeights.Load(fresh, folder.In("start.onnx")));
    }

    [Fact]
    public void Load_OtherArchitecture_SaysSo()
    {
        using var folder = new TempFolder();
        using var plain = new YoloxNetwork(TinyNetwork.Shape with { Depthwise = false }, TinyNetwork.Classes);
        File.WriteAllBytes(folder.In("start.onnx"), OnnxEmitter.Emit(plain).Write());
        using var network = TinyNetwork.Create();

        var failure = Assert.Throws<Core.UserInputException>(() => PretrainedWeights.Load(network, folder.In("start.onnx")));
        Assert.Equal("start-weights-mismatch", failure.Code);
    }

    private static (long[] Shape, float[] Values) Run(InferenceSession session, Tensor pictures)
    {
        using var input = OrtValue.CreateTensorValueFromMemory(pictures.ToFloats(), pictures.shape);
        using var options = new RunOptions();
        using var outputs = session.Run(options, ["images"], [input], ["output"]);
        return (outputs[0].GetTensorTypeAndShape().Shape, outputs[0].GetTensorDataAsSpan<float>().ToArray());
    }

    private static float LargestDifference(float[] left, float[] right) =>
        left.Zip(right, (a, b) => Math.Abs(a - b)).Max();
}
