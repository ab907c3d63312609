using System.Runtime.InteropServices;

namespace FlareScope.Training.Onnx;

/// <summary>A constant of an ONNX graph (TensorProto), single precision or 64-bit whole numbers.</summary>
/// <param name="Name">Its name in the graph.</param>
/// <param name="Type">ONNX element type: 1 single, 7 long.</param>
/// <param name="Shape">Length of each axis.</param>
/// <param name="Data">The figures, little endian, last axis fastest.</param>
internal sealed record OnnxTensor(string Name, int Type, IReadOnlyList<long> Shape, ReadOnlyMemory<byte> Data)
{
    private const int Single = 1;
    private const int Long = 7;

    /// <summary>Makes a single-precision constant.</summary>
    public static OnnxTensor Of(string name, IReadOnlyList<long> shape, float[] values) =>
        new(name, Single, shape, MemoryMarshal.AsBytes<float>(values).ToArray());

    /// <summary>Makes a row of whole numbers.</summary>
    public static OnnxTensor Of(string name, params long[] values) =>
        new(name, Long, [values.Length], MemoryMarshal.AsBytes<long>(values).ToArray());

    /// <summary>The figures of a single-precision constant.</summary>
    /// <exception cref="InvalidDataException">The constant is of another type.</exception>
    public float[] Floats() => Type == Single
        ? MemoryMarshal.Cast<byte, float>(Data.Span).ToArray()
        : throw new InvalidDataException($"ONNX constant '{Name}' is of element type {Type}, single precision was expected.");

    /// <summary>Reads a TensorProto.</summary>
    /// <exception cref="InvalidDataException">The bytes are no protobuf message.</exception>
    public static OnnxTensor Read(ReadOnlyMemory<byte> message)
    {
        var (name, type, shape) = ("", Single, new List<long>());
        ReadOnlyMemory<byte>? raw = null;
        var (floats, longs) = (new List<float>(), new List<long>());
        foreach (var field in ProtobufWire.Read(message))
        {
            switch (field.Number)
            {
                case 1: AddIntegers(shape, field); break;
                case 2: type = (int)field.Scalar; break;
                case 4: AddFloats(floats, field); break;
                case 7: AddIntegers(longs, field); break;
                case 8: name = field.Text; break;
                case 9: raw = field.Bytes; break;
            }
        }

        return new OnnxTensor(name, type, shape, raw ?? (type == Long
            ? MemoryMarshal.AsBytes<long>(longs.ToArray()).ToArray()
            : MemoryMarshal.AsBytes<float>(floats.ToArray()).ToArray()));
    }

    /// <summary>Encodes as a TensorProto.</summary>
    public IEnumerable<WireField> Write() =>
    [
        .. Shape.Select(length => WireField.Integer(1, length)),
        WireField.Integer(2, Type),
        WireField.String(8, Name),
        WireField.Blob(9, Data),
    ];

    private static void AddIntegers(List<long> values, WireField field)
    {
        if (field.Type == 2) values.AddRange(ProtobufWire.ReadPacked(field.Bytes.Span));
        else values.Add((long)field.Scalar);
    }

    private static void AddFloats(List<float> values, WireField field)
    {
        if (field.Type == 2) values.AddRange(MemoryMarshal.Cast<byte, float>(field.Bytes.Span));
        else values.Add(BitConverter.UInt32BitsToSingle((uint)field.Scalar));
    }
}
