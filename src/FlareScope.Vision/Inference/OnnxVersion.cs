using System.Text;
using FlareScope.Core;

namespace FlareScope.Vision.Inference;

/// <summary>Which versions of ONNX a file is written in.</summary>
/// <param name="Ir">Version of the file format.</param>
/// <param name="OperatorSet">Version of the standard operators (domain <c>ai.onnx</c>); 0 when it imports none.</param>
/// <remarks>Field numbers: onnx.proto3 of ONNX (ModelProto 1 and 8, OperatorSetIdProto 1 and 2).</remarks>
internal sealed record OnnxVersion(long Ir, long OperatorSet)
{
    /// <summary>Newest file format that the pinned ONNX Runtime loads; a test asks the runtime itself.</summary>
    internal const long NewestIr = 13;

    /// <summary>Newest released operator set that the pinned ONNX Runtime knows; a test asks the runtime itself.</summary>
    internal const long NewestOperatorSet = 26;

    /// <summary>Reads the versions.</summary>
    /// <exception cref="FormatException">The bytes are no protobuf message.</exception>
    internal static OnnxVersion Read(ReadOnlySpan<byte> onnx)
    {
        var (ir, operators) = (0L, 0L);
        var reader = new ProtobufReader(onnx);
        while (reader.Next())
        {
            if (reader.Field == 1)
                ir = (long)reader.Varint;
            else if (reader.Field == 8)
                operators = Math.Max(operators, Standard(reader.Bytes));
        }

        return new(ir, operators);
    }

    /// <summary>Refuses what the runtime does not know, before it tries.</summary>
    /// <exception cref="UserInputException"><c>model-version</c>.</exception>
    internal void Check(string name)
    {
        if (Ir > NewestIr || OperatorSet > NewestOperatorSet)
        {
            throw new UserInputException(
                "model-version",
                $"{name}: it is written in ONNX file format {Ir} with operator set {OperatorSet}; the ONNX Runtime of this program knows up to"
                + $" {NewestIr} and {NewestOperatorSet}. Export it again with an older operator set, 17 for example.");
        }
    }

    private static long Standard(ReadOnlySpan<byte> operatorSet)
    {
        var (domain, version) = ("", 0L);
        var reader = new ProtobufReader(operatorSet);
        while (reader.Next())
        {
            if (reader.Field == 1)
                domain = Encoding.UTF8.GetString(reader.Bytes);
            else if (reader.Field == 2)
                version = (long)reader.Varint;
        }

        return domain is "" or "ai.onnx" ? version : 0;
    }
}
