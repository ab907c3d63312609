namespace FlareScope.Training.Onnx;

/// <summary>One operation of an ONNX graph (NodeProto).</summary>
/// <param name="Operator">Operator name, for example <c>Conv</c>.</param>
/// <param name="Inputs">Names of the inputs; an empty name skips an optional one.</param>
/// <param name="Outputs">Names of the outputs.</param>
/// <param name="Attributes">Attributes, encoded.</param>
internal sealed record OnnxNode(
    string Operator, IReadOnlyList<string> Inputs, IReadOnlyList<string> Outputs, IReadOnlyList<WireField> Attributes)
{
    /// <summary>Field number of attributes in a NodeProto.</summary>
    public const int AttributeField = 5;

    /// <summary>Reads a NodeProto.</summary>
    /// <exception cref="InvalidDataException">The bytes are no protobuf message.</exception>
    public static OnnxNode Read(ReadOnlyMemory<byte> message)
    {
        var fields = ProtobufWire.Read(message);
        return new OnnxNode(
            fields.FirstOrDefault(field => field.Number == 4).Text,
            [.. fields.Where(field => field.Number == 1).Select(field => field.Text)],
            [.. fields.Where(field => field.Number == 2).Select(field => field.Text)],
            [.. fields.Where(field => field.Number == AttributeField)]);
    }

    /// <summary>Encodes as a NodeProto.</summary>
    public IEnumerable<WireField> Write() =>
    [
        .. Inputs.Select(name => WireField.String(1, name)),
        .. Outputs.Select(name => WireField.String(2, name)),
        WireField.String(3, Outputs[0]),
        WireField.String(4, Operator),
        .. Attributes,
    ];
}
