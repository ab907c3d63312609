using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace FlareScope.Training.Model;

/// <summary>Runs the network on tensors.</summary>
internal class TensorBackend : IGraphBackend<Tensor>
{
    private static readonly TensorIndex Even = TensorIndex.Slice(0, null, 2);
    private static readonly TensorIndex Odd = TensorIndex.Slice(1, null, 2);
    private static readonly double[] Twice = [2.0, 2.0];

    /// <summary>The one instance; it has no state.</summary>
    public static TensorBackend Instance { get; } = new();

    /// <inheritdoc/>
    public virtual Tensor ConvBlock(ConvBlock block, Tensor input) =>
        F.silu(block.Normalisation.forward(block.Convolution.forward(input)));

    /// <inheritdoc/>
    public Tensor Prediction(PredictionLayer layer, Tensor input) => layer.Convolution.forward(input.to(ScalarType.Float32));

    /// <inheritdoc/>
    public Tensor ConcatChannels(IReadOnlyList<Tensor> inputs) => cat([.. inputs], 1);

    /// <inheritdoc/>
    public Tensor ConcatLast(IReadOnlyList<Tensor> inputs) => cat([.. inputs], -1);

    /// <inheritdoc/>
    public Tensor Upsample(Tensor input) => F.interpolate(input, scale_factor: Twice, mode: InterpolationMode.Nearest);

    /// <inheritdoc/>
    public Tensor MaxPool(Tensor input, int kernel) => F.max_pool2d(input, kernel, 1, kernel / 2);

    /// <inheritdoc/>
    public Tensor Add(Tensor left, Tensor right) => left + right;

    /// <inheritdoc/>
    public Tensor SpaceToDepth(Tensor input)
    {
        var all = TensorIndex.Ellipsis;
        return cat([input[all, Even, Even], input[all, Odd, Even], input[all, Even, Odd], input[all, Odd, Odd]], 1);
    }

    /// <inheritdoc/>
    public Tensor Sigmoid(Tensor input) => input.sigmoid();

    /// <inheritdoc/>
    public Tensor FlattenCells(Tensor input) => input.flatten(2);

    /// <inheritdoc/>
    public Tensor CellsFirst(Tensor input) => input.permute(0, 2, 1);
}
