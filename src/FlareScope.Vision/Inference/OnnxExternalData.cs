namespace FlareScope.Vision.Inference;

/// <summary>
/// Looks through an ONNX file for tensors that live in other files. Such a reference names a path, and a model must not
/// choose what the program reads.
/// </summary>
/// <remarks>Message and field numbers: onnx.proto3 of ONNX (ModelProto, GraphProto, NodeProto, AttributeProto, TensorProto…).</remarks>
internal static class OnnxExternalData
{
    private const int MaxDepth = 64;
    private const int TensorExternalData = 13;
    private const int TensorDataLocation = 14;

    private enum Message
    {
        Model,
        Graph,
        Node,
        Attribute,
        Tensor,
        SparseTensor,
        Function,
        Training,
    }

    private static readonly Dictionary<(Message, int), Message> Children = new()
    {
        [(Message.Model, 7)] = Message.Graph,
        [(Message.Model, 20)] = Message.Training,
        [(Message.Model, 25)] = Message.Function,
        [(Message.Graph, 1)] = Message.Node,
        [(Message.Graph, 5)] = Message.Tensor,
        [(Message.Graph, 15)] = Message.SparseTensor,
        [(Message.Node, 5)] = Message.Attribute,
        [(Message.Attribute, 5)] = Message.Tensor,
        [(Message.Attribute, 6)] = Message.Graph,
        [(Message.Attribute, 10)] = Message.Tensor,
        [(Message.Attribute, 11)] = Message.Graph,
        [(Message.Attribute, 22)] = Message.SparseTensor,
        [(Message.Attribute, 23)] = Message.SparseTensor,
        [(Message.SparseTensor, 1)] = Message.Tensor,
        [(Message.SparseTensor, 2)] = Message.Tensor,
        [(Message.Function, 7)] = Message.Node,
        [(Message.Function, 11)] = Message.Attribute,
        [(Message.Training, 1)] = Message.Graph,
        [(Message.Training, 2)] = Message.Graph,
    };

    /// <summary>Whether any tensor of the model lies in another file.</summary>
    /// <exception cref="FormatException">The bytes are no protobuf message, or nested beyond reason.</exception>
    internal static bool IsReferenced(ReadOnlySpan<byte> onnx) => Scan(onnx, Message.Model, 0);

    private static bool Scan(ReadOnlySpan<byte> bytes, Message kind, int depth)
    {
        if (depth > MaxDepth)
            throw new FormatException("messages are nested too deep");
        var reader = new ProtobufReader(bytes);
        while (reader.Next())
        {
            if (kind == Message.Tensor)
            {
                if (reader.Field == TensorExternalData || (reader.Field == TensorDataLocation && reader.Varint != 0))
                    return true;
            }
            else if (Children.TryGetValue((kind, reader.Field), out var child) && Scan(reader.Bytes, child, depth + 1))
            {
                return true;
            }
        }

        return false;
    }
}
