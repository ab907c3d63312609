using System.Runtime.InteropServices;
using System.Text;

namespace FlareScope.Vision.Tests.Inference;

/// <summary>
/// Writes a tiny ONNX model in the layout yolox-grid for an input of 32 × 32: every row is constant, except that the
/// objectness of the first row is the mean of the input over 255. A white picture is a flame, a black one is not.
/// </summary>
/// <remarks>Field numbers: onnx.proto3 of ONNX.</remarks>
internal static class OnnxFile
{
    private const int Rows = 21; // 4 × 4 + 2 × 2 + 1

    internal static byte[] Brightness(int classes = 2, int inputSize = 32, bool externalData = false, bool externalInNode = false)
    {
        var columns = 5 + classes;
        var constant = new float[Rows * columns];
        (constant[0], constant[1], constant[2], constant[3], constant[5]) = (1f, 1.5f, MathF.Log(2), MathF.Log(1.5f), 1f);
        var weight = new float[Rows * columns];
        weight[4] = 1 / 255f;

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
        return [.. Varint(1, 8), .. Field(8, [.. Field(1, ""), .. Varint(2, 13)]), .. Field(7, graph)];
    }

    private static byte[] Node(string operation, string[] inputs, string[] outputs, byte[]? attribute = null) =>
    [
        .. inputs.SelectMany(i => Field(1, i)), .. outputs.SelectMany(o => Field(2, o)), .. Field(4, operation),
        .. attribute is { Length: > 0 } ? Field(5, attribute) : [],
    ];

    private static byte[] Attribute(string name, ulong value) => [.. Field(1, name), .. Varint(3, value), .. Varint(20, 2)];

    private static byte[] TensorAttribute() =>
        [.. Field(1, "note"), .. Field(5, Tensor("hidden", [1], [1f], external: true)), .. Varint(20, 4)];

    private static byte[] Tensor(string name, int[] dimensions, float[] values, bool external)
    {
        byte[] head = [.. dimensions.SelectMany(d => Varint(1, (ulong)d)), .. Varint(2, 1), .. Field(8, name)];
        return external
            ? [.. head, .. Field(13, [.. Field(1, "location"), .. Field(2, "../secret.bin")]), .. Varint(14, 1)]
            : [.. head, .. Field(9, MemoryMarshal.AsBytes(values.AsSpan()).ToArray())];
    }

    private static byte[] Value(string name, params int[] dimensions)
    {
        byte[] shape = [.. dimensions.SelectMany(d => Field(1, Varint(1, (ulong)d)))];
        return [.. Field(1, name), .. Field(2, Field(1, [.. Varint(1, 1), .. Field(2, shape)]))];
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
