using FlareScope.Training.Loop;
using FlareScope.Training.Model;
using static TorchSharp.torch;

namespace FlareScope.Training.Tests.Loop;

public sealed class AveragedWeightsTests
{
    [Fact]
    public void Swap_Twice_LeavesTheWeightsAsTheyWere()
    {
        using var network = TinyNetwork.Create();
        var averages = new AveragedWeights(network, 0.999);
        var weight = ((ConvBlock)LayerOrder.Of(network)[0]).Convolution.weight!;
        using (no_grad()) weight.add_(1);
        var own = weight.ToFloats();

        averages.Swap();
        var averaged = weight.ToFloats();
        averages.Swap();

        Assert.Equal(own, weight.ToFloats());
        Assert.Equal(own.Select(w => w - 1), averaged, (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Fact]
    public void Update_ConstantWeights_ComesToThem()
    {
        using var network = TinyNetwork.Create();
        var averages = new AveragedWeights(network, 0.9);
        var weight = ((ConvBlock)LayerOrder.Of(network)[0]).Convolution.weight!;
        using (no_grad()) weight.fill_(2);

        for (var step = 1; step <= 100; step++) averages.Update(step);
        averages.Swap();

        Assert.All(weight.ToFloats(), value => Assert.Equal(2, value, 1e-3));
    }
}
