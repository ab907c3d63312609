using FlareScope.Training.Model;
using FlareScope.Training.Onnx;
using static TorchSharp.torch;

namespace FlareScope.Training.Tests.Model;

public sealed class BatchNormRestorerTests
{
    [Fact]
    public void Restore_FoldedNetwork_KeepsOutputsAndFitsStatistics()
    {
        using var folder = new TempFolder();
        using var trained = TinyNetwork.CreateWithStatistics();
        File.WriteAllBytes(folder.In("start.onnx"), OnnxEmitter.Emit(trained).Write());
        using var network = TinyNetwork.Create(seed: 2);
        PretrainedWeights.Load(network, folder.In("start.onnx"));
        network.eval();
        using var gradients = no_grad();
        using var pictures = rand(4, 3, 64, 64) * 255;
        using var before = network.forward(pictures);

        BatchNormRestorer.Restore(network, [pictures.clone(), pictures.clone()]);

        using var after = network.forward(pictures);
        Assert.True((before - after).abs().max().item<float>() <= 1e-3);
        // The same pictures seen in training mode: normalised by their own statistics, the outputs stay what they were.
        network.train();
        using var learning = network.Build(TensorBackend.Instance, pictures, logits: false);
        Assert.True((before - learning).abs().max().item<float>() <= 0.05);
    }

    [Fact]
    public void PrepareToLearn_FrozenEarlyParts_KeepsTheirStatistics()
    {
        using var network = TinyNetwork.CreateWithStatistics();
        network.FreezeEarlyParts();
        network.PrepareToLearn();
        var stem = (ConvBlock)LayerOrder.Of(network)[0];
        var last = LayerOrder.Of(network).OfType<ConvBlock>().Last();
        var (stemBefore, lastBefore) = (stem.Normalisation.running_mean!.ToFloats(), last.Normalisation.running_mean!.ToFloats());

        using var output = network.forward(rand(2, 3, 64, 64) * 255);

        Assert.Equal(stemBefore, stem.Normalisation.running_mean!.ToFloats());
        Assert.NotEqual(lastBefore, last.Normalisation.running_mean!.ToFloats());
        Assert.False(stem.Convolution.weight!.requires_grad);
    }

    [Fact]
    public void Nano_TwoClasses_HasThePublishedSize()
    {
        using var network = new YoloxNetwork(NetworkShape.Nano, 80);

        Assert.Equal(910_000, network.parameters().Sum(p => p.numel()), 15_000.0);
        Assert.Equal(113, LayerOrder.Of(network).Count);
    }
}
