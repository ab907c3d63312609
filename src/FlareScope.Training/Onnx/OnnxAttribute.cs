namespace FlareScope.Training.Onnx;

/// <summary>Encodes attributes of ONNX nodes (AttributeProto).</summary>
internal static class OnnxAttribute
{
    /// <summary>A whole number.</summary>
    public static WireField Of(string name, long value) => WireField.Message(
        OnnxNode.AttributeField, [WireField.String(1, name), WireField.Integer(3, value), WireField.Integer(20, 2)]);

    /// <summary>A row of whole numbers.</summary>
    public static WireField Of(string name, params long[] values) => WireField.Message(
        OnnxNode.AttributeField,
        [WireField.String(1, name), .. values.Select(value => WireField.Integer(8, value)), WireField.Integer(20, 7)]);

    /// <summary>A text.</summary>
    public static WireField Of(string name, string value) => WireField.Message(
        OnnxNode.AttributeField, [WireField.String(1, name), WireField.String(4, value), WireField.Integer(20, 3)]);
}
