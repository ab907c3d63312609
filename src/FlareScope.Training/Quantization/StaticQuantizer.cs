using FlareScope.Training.Onnx;

namespace FlareScope.Training.Quantization;

/// <summary>
/// Turns a float network into one of eight-bit convolutions, in the form "quantise, turn back" that ONNX Runtime fuses into
/// whole-number kernels. Activations are unsigned with one scale, kernels signed with a scale per channel. The prediction
/// layers and all behind them stay float: their logarithms and scores need the resolution.
/// </summary>
internal sealed class StaticQuantizer
{
    private const int UInt8 = 2;
    private static readonly string[] Quantised = ["Conv", "Sigmoid", "Mul", "Add", "Concat", "Resize", "MaxPool"];
    private static readonly string[] KeepRange = ["Resize", "MaxPool"];

    private readonly OnnxGraph graph;
    private readonly Dictionary<string, OnnxTensor> known;
    private readonly HashSet<string> kept;
    private readonly List<OnnxNode> nodes = [];
    private readonly List<OnnxTensor> constants = [];
    private readonly Dictionary<string, string> readInstead = [];
    private readonly Dictionary<string, Quantum> quanta = [];

    private StaticQuantizer(OnnxGraph graph)
    {
        this.graph = graph;
        known = graph.Constants.ToDictionary(constant => constant.Name);
        kept = BehindPredictions(graph);
    }

    /// <summary>Quantises.</summary>
    /// <param name="graph">A network of <see cref="OnnxEmitter"/>, single precision.</param>
    /// <param name="pictures">Letterboxed pictures to measure ranges on, 3 × side × side figures each.</param>
    /// <param name="side">Their side, px.</param>
    public static OnnxGraph Quantize(OnnxGraph graph, IEnumerable<float[]> pictures, int side)
    {
        var quantizer = new StaticQuantizer(graph);
        var ranges = ActivationRanges.Measure(graph, quantizer.Activations(), pictures, side);
        return quantizer.Rewrite(ranges);
    }

    private List<string> Activations() =>
        [.. graph.Nodes.Where(node => Quantised.Contains(node.Operator) && !kept.Contains(node.Outputs[0])).Select(node => node.Outputs[0])];

    private OnnxGraph Rewrite(IReadOnlyDictionary<string, (float Low, float High)> ranges)
    {
        foreach (var node in graph.Nodes)
        {
            nodes.Add(IsWhole(node) ? Whole(node) : node with { Inputs = [.. node.Inputs.Select(Source)] });
            if (ranges.TryGetValue(node.Outputs[0], out var range)) Round(node, range.Low, range.High);
        }

        var used = nodes.SelectMany(node => node.Inputs).ToHashSet();
        return graph with { Nodes = nodes, Constants = [.. constants, .. graph.Constants.Where(constant => used.Contains(constant.Name))] };
    }

    private bool IsWhole(OnnxNode node) => node.Operator == "Conv" && quanta.ContainsKey(node.Inputs[0]) && !kept.Contains(node.Outputs[0]);

    private OnnxNode Whole(OnnxNode node)
    {
        var (kernel, bias) = QuantizedWeights.Add(
            $"w{nodes.Count}", known[node.Inputs[1]], known[node.Inputs[2]], quanta[node.Inputs[0]].Scale, constants, nodes);
        return node with { Inputs = [Source(node.Inputs[0]), kernel, bias] };
    }

    private void Round(OnnxNode node, float low, float high)
    {
        var name = node.Outputs[0];
        var quantum = KeepRange.Contains(node.Operator) && quanta.TryGetValue(node.Inputs[0], out var same)
            ? same
            : node.Operator == "Sigmoid" ? Quantum.Over(0, 1) : Quantum.Over(low, high);
        quanta[name] = quantum;
        constants.Add(OnnxTensor.Of($"{name}_scale", [], [quantum.Scale]));
        constants.Add(new OnnxTensor($"{name}_zero", UInt8, [], new[] { quantum.Zero }));
        nodes.Add(new OnnxNode("QuantizeLinear", [name, $"{name}_scale", $"{name}_zero"], [$"{name}_byte"], []));
        nodes.Add(new OnnxNode("DequantizeLinear", [$"{name}_byte", $"{name}_scale", $"{name}_zero"], [$"{name}_real"], []));
        readInstead[name] = $"{name}_real";
    }

    private string Source(string name) => readInstead.GetValueOrDefault(name, name);

    /// <summary>Outputs of convolutions that feed no activation function, and of everything that reads them.</summary>
    private static HashSet<string> BehindPredictions(OnnxGraph graph)
    {
        var readers = graph.Nodes.SelectMany(node => node.Inputs.Select(input => (input, node))).ToLookup(pair => pair.input, pair => pair.node);
        var behind = new HashSet<string>();
        void Follow(string name)
        {
            if (!behind.Add(name)) return;
            foreach (var reader in readers[name])
                foreach (var output in reader.Outputs) Follow(output);
        }

        foreach (var node in graph.Nodes.Where(node => node.Operator == "Conv" && !readers[node.Outputs[0]].Any(reader => reader.Operator == "Mul")))
            Follow(node.Outputs[0]);
        return behind;
    }
}
