using System.Globalization;

namespace FlareScope.Training.Onnx;

/// <summary>A single-precision input or output of an ONNX graph (ValueInfoProto).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Axes">Length of each axis; a text that is no number names an axis of free length. Empty leaves the shape open.</param>
internal sealed record OnnxPort(string Name, IReadOnlyList<string> Axes)
{
    /// <summary>Encodes as a ValueInfoProto.</summary>
    public IEnumerable<WireField> Write()
    {
        var shape = Axes.Select(axis => WireField.Message(1, [Dimension(axis)]));
        WireField[] tensorType = Axes.Count == 0
            ? [WireField.Integer(1, 1)]
            : [WireField.Integer(1, 1), WireField.Message(2, shape)];
        return [WireField.String(1, Name), WireField.Message(2, [WireField.Message(1, tensorType)])];
    }

    /// <summary>Reads a ValueInfoProto of a tensor.</summary>
    /// <exception cref="InvalidDataException">The bytes are no protobuf message.</exception>
    public static OnnxPort Read(ReadOnlyMemory<byte> message)
    {
        var fields = ProtobufWire.Read(message);
        var type = ProtobufWire.Read(Inner(fields, 2));
        var shape = ProtobufWire.Read(Inner(ProtobufWire.Read(Inner(type, 1)), 2));
        return new OnnxPort(Text(fields), [.. shape.Select(axis => AxisName(ProtobufWire.Read(axis.Bytes)))]);
    }

    private static ReadOnlyMemory<byte> Inner(List<WireField> fields, int number) =>
        fields.FirstOrDefault(field => field.Number == number).Bytes;

    private static string Text(List<WireField> fields) => fields.FirstOrDefault(field => field.Number == 1).Text;

    private static string AxisName(List<WireField> axis) => axis.Count == 0
        ? "?"
        : axis[0].Number == 1 ? ((long)axis[0].Scalar).ToString(CultureInfo.InvariantCulture) : axis[0].Text;

    private static WireField Dimension(string axis) =>
        long.TryParse(axis, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? WireField.Integer(1, length)
            : WireField.String(2, axis);
}
