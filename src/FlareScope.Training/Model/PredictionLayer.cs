using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace FlareScope.Training.Model;

/// <summary>A 1x1 convolution with bias, no activation.</summary>
internal sealed class PredictionLayer : GraphModule
{
    private readonly Conv2d conv;

    /// <summary>Makes a layer; <paramref name="prior"/> (0..1) sets the bias so that a fresh sigmoid output starts there.</summary>
    public PredictionLayer(string name, int inputs, int outputs, double? prior = null)
        : base(name)
    {
        conv = Conv2d(inputs, outputs, 1);
        RegisterComponents();
        if (prior is not { } p) return;
        using (no_grad()) conv.bias!.fill_(Math.Log(p / (1 - p)));
    }

    /// <summary>The convolution.</summary>
    public Conv2d Convolution => conv;

    /// <inheritdoc/>
    public override T Build<T>(IGraphBackend<T> graph, T input) => graph.Prediction(this, input);
}
