using System.Runtime.InteropServices;
using System.Text;

namespace FlareScope.Vision.Tests.Inference;

/// <summary>Writes tiny ONNX models.</summary>
/// <remarks>Field numbers: onnx.proto3 of ONNX.</remarks>
internal static class OnnxFile
{
    private const int Rows = 21; // 4 × 4 + 2 × 2 + 1

    /// <summary>
    /// A model in the layout yolox-grid for an input of 32 × 32: every row is constant, except that the objectness of the first
    /// row is the mean of the input over 255. A white picture is a flame, a black one is not.
    /// </summary>
    internal static byte[] Brightness(
        int classes = 2, int inputSize = 32, bool externalData = false, bool externalInNode = false, int ir = 8, int operators = 13, float level = 1 / 255f)
    {
        var columns = 5 + classes;
        var constant = new float[Rows * columns];
        (constant[0], constant[1], constant[2], constant[3], constant[5]) = (1f, 1.5f, MathF.Log(2), MathF.Log(1.5f), 1f);
        var weight = new float[Rows * columns];
        weight[4] = level;

        byte[][] nodes =
        [
            Node("ReduceMean", ["images"], ["mean"], Attribute("keepdims", 0)),
            Node("Mul", ["mean", "weight"], ["scaled"]),
            Node("Add", ["scaled", "constant"], ["output"], externalInNode ? TensorAttribute() : []),
        ];
        byte[] graph =
        [
            .. nodes.SelectMany(n => Field(1, n)),
            .. Field(2, "brightness"),
            .. Field(5, Tensor("weight", [1, Rows, columns], weight, external: false)),
            .. Field(5, Tensor("constant", [1, Rows, columns], constant, externalData)),
            .. Field(11, Value("images", 1, 3, inputSize, inputSize)),
            .. Field(12, Value("output", 1, Rows, columns)),
        ];
        return Model(graph, ir, operators);
    }

    /// <summary>A model that always answers the same, whatever it sees.</summary>
    /// <param name="inputSize">Side of the input, px; below zero for any.</param>
    /// <param name="withSize">Whether it has the second input <c>orig_target_sizes</c>; boxes are then multiplied by it.</param>
    /// <param name="names">Class names in its metadata, in the form of some exporters; null for none.</param>
    /// <param name="outputs">Name, shape and numbers (float[] or long[]) of each output.</param>
    internal static byte[] Answering(int inputSize, bool withSize, string? names, params (string Name, int[] Shape, Array Numbers)[] outputs)
    {
        var nodes = new List<byte[]>();
        foreach (var (name, _, _) in outputs)
        {
            nodes.Add(withSize && name == "boxes"
                ? Node("Mul", ["boxes.given", "corners"], ["boxes"])
                : Node("Identity", [name + ".given"], [name]));
        }

        if (withSize)
        {
            nodes.Insert(0, Node("Cast", ["orig_target_sizes"], ["size"], Attribute("to", 1)));
            nodes.Insert(1, Node("Concat", ["size", "size"], ["corners"], Attribute("axis", 1)));
        }

        byte[] graph =
        [
            .. nodes.SelectMany(n => Field(1, n)),
            .. Field(2, "answering"),
            .. outputs.SelectMany(o => Field(5, Tensor(o.Name + ".given", o.Shape, o.Numbers))),
            .. Field(11, Value("images", inputSize < 0 ? -1 : 1, 3, inputSize, inputSize)),
            .. withSize ? Field(11, Value("orig_target_sizes", 7, [1, 2])) : [],
            .. outputs.SelectMany(o => Field(12, Value(o.Name, o.Numbers is long[] ? 7ul : 1ul, o.Shape))),
        ];
        return Model(graph, 8, 13, names);
    }

    private static byte[] Model(byte[] graph, int ir, int operators, string? names = null) =>
    [
        .. Varint(1, (ulong)ir), .. Field(8, [.. Field(1, ""), .. Varint(2, (ulong)operators)]), .. Field(7, graph),
        .. names is null ? [] : Field(14, [.. Field(1, "names"), .. Field(2, names)]),
    ];

    private static byte[] Node(string operation, string[] inputs, string[] outputs, byte[]? attribute = null) =>
    [
        .. inputs.SelectMany(i => Field(1, i)), .. outputs.SelectMany(o => Field(2, o)), .. Field(4, operation),
        .. attribute is { Length: > 0 } ? Field(5, attribute) : [],
    ];

    private static byte[] Attribute(string name, ulong value) => [.. Field(1, name), .. Varint(3, value), .. Varint(20, 2)];

    private static byte[] TensorAttribute() =>
        [.. Field(1, "note"), .. Field(5, Tensor("hidden", [1], [1f], external: true)), .. Varint(20, 4)];

    private static byte[] Tensor(string name, int[] dimensions, Array numbers) => numbers is long[] whole
        ? [.. Head(name, dimensions, 7), .. Field(9, MemoryMarshal.AsBytes(whole.AsSpan()).ToArray())]
        : Tensor(name, dimensions, (float[])numbers, external: false);

    private static byte[] Tensor(string name, int[] dimensions, float[] values, bool external) => external
        ? [.. Head(name, dimensions, 1), .. Field(13, [.. Field(1, "location"), .. Field(2, "../secret.bin")]), .. Varint(14, 1)]
        : [.. Head(name, dimensions, 1), .. Field(9, MemoryMarshal.AsBytes(values.AsSpan()).ToArray())];

    private static byte[] Head(string name, int[] dimensions, ulong type) =>
        [.. dimensions.SelectMany(d => Varint(1, (ulong)d)), .. Varint(2, type), .. Field(8, name)];

    private static byte[] Value(string name, params int[] dimensions) => Value(name, 1ul, dimensions);

    // A side below zero is a name instead of a number: any size is accepted.
    private static byte[] Value(string name, ulong type, int[] dimensions)
    {
        byte[] shape = [.. dimensions.SelectMany((d, i) => Field(1, d < 0 ? Field(2, $"side{i}") : Varint(1, (ulong)d)))];
        return [.. Field(1, name), .. Field(2, Field(1, [.. Varint(1, type), .. Field(2, shape)]))];
    }

    private static byte[] Field(int number, string text) => Field(number, Encoding.UTF8.GetBytes(text));

    private static byte[] Field(int number, byte[] contents) => [.. Number(((ulong)number << 3) | 2), .. Number((ulong)contents.Length), .. contents];

    private static byte[] Varint(int number, ulong value) => [.. Number((ulong)number << 3), .. Number(value)];

    private static byte[] Number(ulong value)
    {
        var bytes = new List<byte>();
        for (; value >= 0x80; value >>= 7)
            bytes.Add((byte)(value | 0x80));
        bytes.Add((byte)value);
        return [.. bytes];
    }
}
