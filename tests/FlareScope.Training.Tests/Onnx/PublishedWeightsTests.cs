using FlareScope.Training.Model;
using FlareScope.Training.Onnx;
using Microsoft.ML.OnnxRuntime;
using static TorchSharp.torch;

namespace FlareScope.Training.Tests.Onnx;

/// <summary>The COCO start weights themselves; only where the project's shared data lies beside the checkout.</summary>
public sealed class PublishedWeightsTests
{
    private static readonly string Start = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "../../../../../shared/data/models/yolox-nano/yolox_nano_kazuhito.onnx"));

    [Fact]
    public void Load_PublishedNano_RunsLikeTheOriginal()
    {
        Assert.SkipUnless(File.Exists(Start), "no shared data beside the checkout");
        TinyNetwork.Create().Dispose();
        using var network = new YoloxNetwork(NetworkShape.Nano, 80);
        Assert.Equal(113, PretrainedWeights.Load(network, Start));
        network.eval();
        using var gradients = no_grad();
        using var picture = rand(1, 3, 416, 416) * 255;
        using var actual = network.forward(picture);

        using var session = new InferenceSession(Start);
        using var input = OrtValue.CreateTensorValueFromMemory(picture.ToFloats(), picture.shape);
        using var options = new RunOptions();
        using var outputs = session.Run(options, session.InputNames, [input], session.OutputNames);
        var expected = outputs[0].GetTensorDataAsSpan<float>().ToArray();

        Assert.True(expected.Zip(actual.ToFloats(), (a, b) => Math.Abs(a - b)).Max() <= 1e-3);
    }
}
