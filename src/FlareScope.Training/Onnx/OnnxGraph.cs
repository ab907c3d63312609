using FlareScope.Core;

namespace FlareScope.Training.Onnx;

/// <summary>An ONNX model: operations in the order of execution, constants, inputs and outputs.</summary>
internal sealed record OnnxGraph(
    IReadOnlyList<OnnxNode> Nodes,
    IReadOnlyList<OnnxTensor> Constants,
    IReadOnlyList<OnnxPort> Inputs,
    IReadOnlyList<OnnxPort> Outputs)
{
    private const int IrVersion = 8;
    private const int OperatorSet = 13;
    private const int GraphField = 7;

    /// <summary>Reads a model file.</summary>
    /// <exception cref="UserInputException"><c>model-invalid</c>: missing, or not an ONNX model.</exception>
    public static OnnxGraph Load(string path)
    {
        if (!File.Exists(path))
            throw new UserInputException("model-not-found", $"{path}: no such model; give the path of an ONNX file.");
        try
        {
            return Read(File.ReadAllBytes(path));
        }
        catch (InvalidDataException e)
        {
            throw new UserInputException("model-invalid", $"{path}: not an ONNX model ({e.Message}); give an ONNX file.", e);
        }
    }

    /// <summary>Reads a ModelProto.</summary>
    /// <exception cref="InvalidDataException">The bytes are no ONNX model.</exception>
    public static OnnxGraph Read(ReadOnlyMemory<byte> model)
    {
        var graph = ProtobufWire.Read(model).FirstOrDefault(field => field.Number == GraphField);
        if (graph.Bytes.IsEmpty) throw new InvalidDataException("no graph in it");
        var fields = ProtobufWire.Read(graph.Bytes);
        return new OnnxGraph(
            [.. fields.Where(field => field.Number == 1).Select(field => OnnxNode.Read(field.Bytes))],
            [.. fields.Where(field => field.Number == 5).Select(field => OnnxTensor.Read(field.Bytes))],
            [.. fields.Where(field => field.Number == 11).Select(field => OnnxPort.Read(field.Bytes))],
            [.. fields.Where(field => field.Number == 12).Select(field => OnnxPort.Read(field.Bytes))]);
    }

    /// <summary>Encodes as a ModelProto of operator set 13.</summary>
    public byte[] Write()
    {
        WireField[] graph =
        [
            .. Nodes.Select(node => WireField.Message(1, node.Write())),
            WireField.String(2, "flarescope-detector"),
            .. Constants.Select(constant => WireField.Message(5, constant.Write())),
            .. Inputs.Select(port => WireField.Message(11, port.Write())),
            .. Outputs.Select(port => WireField.Message(12, port.Write())),
        ];
        return ProtobufWire.Write(
        [
            WireField.Integer(1, IrVersion),
            WireField.String(2, "flarescope-train"),
            WireField.Message(8, [WireField.String(1, ""), WireField.Integer(2, OperatorSet)]),
            WireField.Message(GraphField, graph),
        ]);
    }
}
