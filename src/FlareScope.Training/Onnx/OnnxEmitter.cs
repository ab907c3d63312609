using FlareScope.Training.Model;
using TorchSharp.Modules;

namespace FlareScope.Training.Onnx;

/// <summary>Writes the network as ONNX operations, batch normalisation folded into the convolutions before it.</summary>
internal sealed class OnnxEmitter : IGraphBackend<string>
{
    private const string InputName = "images";
    private const string OutputName = "output";

    private static readonly float[] DoubleHeightAndWidth = [1, 1, 2, 2];
    private readonly List<OnnxNode> nodes = [];
    private readonly List<OnnxTensor> constants = [];

    private OnnxEmitter()
    {
    }

    /// <summary>
    /// The graph of a trained network: input <c>images</c> [N,3,H,W], output <c>output</c> [N,A,5+classes] with scores as
    /// probabilities; N, H and W stay free.
    /// </summary>
    public static OnnxGraph Emit(YoloxNetwork network)
    {
        var emitter = new OnnxEmitter();
        network.Build(emitter, InputName, logits: false);
        emitter.nodes[^1] = emitter.nodes[^1] with { Outputs = [OutputName] };
        return new OnnxGraph(
            emitter.nodes,
            emitter.constants,
            [new OnnxPort(InputName, ["N", "3", "H", "W"])],
            [new OnnxPort(OutputName, ["N", "A", $"{5 + network.ClassCount}"])]);
    }

    /// <inheritdoc/>
    public string ConvBlock(ConvBlock block, string input)
    {
        var bn = block.Normalisation;
        var (weight, bias) = (block.Convolution.weight!.ToFloats(), bn.bias!.ToFloats());
        var (scale, mean, variance) = (bn.weight!.ToFloats(), bn.running_mean!.ToFloats(), bn.running_var!.ToFloats());
        var perOutput = weight.Length / block.Outputs;
        for (var output = 0; output < block.Outputs; output++)
        {
            var factor = scale[output] / Math.Sqrt(variance[output] + Model.ConvBlock.Epsilon);
            bias[output] = (float)(bias[output] - mean[output] * factor);
            foreach (ref var w in weight.AsSpan(output * perOutput, perOutput)) w = (float)(w * factor);
        }

        var z = Convolution(block.Convolution, weight, bias, block.Kernel, block.Stride, block.Groups, input);
        return Node("Mul", [z, Node("Sigmoid", [z])]);
    }

    /// <inheritdoc/>
    public string Prediction(PredictionLayer layer, string input) => Convolution(
        layer.Convolution, layer.Convolution.weight!.ToFloats(), layer.Convolution.bias!.ToFloats(), 1, 1, 1, input);

    /// <inheritdoc/>
    public string ConcatChannels(IReadOnlyList<string> inputs) => Node("Concat", inputs, OnnxAttribute.Of("axis", 1L));

    /// <inheritdoc/>
    public string ConcatLast(IReadOnlyList<string> inputs) => Node("Concat", inputs, OnnxAttribute.Of("axis", 2L));

    /// <inheritdoc/>
    public string Upsample(string input) => Node(
        "Resize",
        [input, "", Constant([4], DoubleHeightAndWidth)],
        OnnxAttribute.Of("mode", "nearest"),
        OnnxAttribute.Of("coordinate_transformation_mode", "asymmetric"),
        OnnxAttribute.Of("nearest_mode", "floor"));

    /// <inheritdoc/>
    public string MaxPool(string input, int kernel) => Node(
        "MaxPool",
        [input],
        OnnxAttribute.Of("kernel_shape", kernel, kernel),
        OnnxAttribute.Of("strides", 1, 1),
        OnnxAttribute.Of("pads", kernel / 2, kernel / 2, kernel / 2, kernel / 2));

    /// <inheritdoc/>
    public string Add(string left, string right) => Node("Add", [left, right]);

    /// <inheritdoc/>
    public string SpaceToDepth(string input) => ConcatChannels(
        [EverySecond(input, 0, 0), EverySecond(input, 1, 0), EverySecond(input, 0, 1), EverySecond(input, 1, 1)]);

    /// <inheritdoc/>
    public string Sigmoid(string input) => Node("Sigmoid", [input]);

    /// <inheritdoc/>
    public string FlattenCells(string input) => Node("Reshape", [input, Integers(0, 0, -1)]);

    /// <inheritdoc/>
    public string CellsFirst(string input) => Node("Transpose", [input], OnnxAttribute.Of("perm", 0, 2, 1));

    private string EverySecond(string input, long row, long column) => Node(
        "Slice",
        [input, Integers(row, column), Integers(long.MaxValue, long.MaxValue), Integers(2, 3), Integers(2, 2)]);

    private string Convolution(Conv2d layer, float[] weight, float[] bias, long kernel, long stride, long groups, string input)
    {
        var pad = (kernel - 1) / 2;
        var shape = layer.weight!.shape;
        return Node(
            "Conv",
            [input, Constant(shape, weight), Constant([shape[0]], bias)],
            OnnxAttribute.Of("kernel_shape", kernel, kernel),
            OnnxAttribute.Of("strides", stride, stride),
            OnnxAttribute.Of("pads", pad, pad, pad, pad),
            OnnxAttribute.Of("group", groups));
    }

    private string Node(string type, IReadOnlyList<string> inputs, params WireField[] attributes)
    {
        var output = $"t{nodes.Count}";
        nodes.Add(new OnnxNode(type, inputs, [output], attributes));
        return output;
    }

    private string Constant(IReadOnlyList<long> shape, float[] values) => Keep(OnnxTensor.Of($"c{constants.Count}", shape, values));

    private string Integers(params long[] values) => Keep(OnnxTensor.Of($"c{constants.Count}", values));

    private string Keep(OnnxTensor constant)
    {
        constants.Add(constant);
        return constant.Name;
    }
}
