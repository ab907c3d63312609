using static TorchSharp.torch;

namespace FlareScope.Training.Model;

/// <summary>A part of the network with one input and one output, described once for every back end.</summary>
internal abstract class GraphModule(string name) : nn.Module<Tensor, Tensor>(name)
{
    /// <summary>Walks this part on a back end.</summary>
    public abstract T Build<T>(IGraphBackend<T> graph, T input);

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => Build(TensorBackend.Instance, input);
}
