using System.Text;

namespace FlareScope.Training.Onnx;

/// <summary>One field of a protobuf message: its number and its payload, still encoded.</summary>
/// <param name="Number">Field number.</param>
/// <param name="Type">Wire type: 0 varint, 1 eight bytes, 2 counted bytes, 5 four bytes.</param>
/// <param name="Scalar">The value of types 0, 1 and 5.</param>
/// <param name="Bytes">The value of type 2, otherwise empty.</param>
internal readonly record struct WireField(int Number, int Type, ulong Scalar, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The payload as UTF-8 text.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes.Span);

    /// <summary>A whole number.</summary>
    public static WireField Integer(int number, long value) => new(number, 0, (ulong)value, default);

    /// <summary>A text.</summary>
    public static WireField String(int number, string value) => new(number, 2, 0, Encoding.UTF8.GetBytes(value));

    /// <summary>Raw bytes.</summary>
    public static WireField Blob(int number, ReadOnlyMemory<byte> value) => new(number, 2, 0, value);

    /// <summary>A message inside this one.</summary>
    public static WireField Message(int number, IEnumerable<WireField> fields) => new(number, 2, 0, ProtobufWire.Write(fields));
}
