using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace FlareScope.Vision.Inference;

/// <summary>Checks that a model takes and gives what its manifest promises.</summary>
internal static class OnnxShapes
{
    /// <summary>Names of the one input and the one output.</summary>
    internal static (string Input, string Output) Check(InferenceSession session, ModelPackage package)
    {
        var (manifest, name) = (package.Manifest, package.Info.Id);
        var (inputs, outputs) = (session.InputMetadata.Count, session.OutputMetadata.Count);
        if (inputs != 1 || outputs != 1)
            throw ModelManifest.Invalid(name, $"{inputs} inputs and {outputs} outputs, one of each is needed");
        var (input, output) = (session.InputMetadata.First(), session.OutputMetadata.First());
        Expect(input, [1, 3, manifest.Input.Height, manifest.Input.Width], name);
        var rows = YoloxGridDecoder.RowCount(manifest.Input.Width, manifest.Input.Height);
        Expect(output, [1, rows, YoloxGridDecoder.BoxNumbers + manifest.Classes.Count], name);
        return (input.Key, output.Key);
    }

    // A free dimension is negative in the metadata; it is checked again by the runtime when the model runs.
    private static void Expect(KeyValuePair<string, NodeMetadata> node, int[] shape, string name)
    {
        var (type, dimensions) = (node.Value.ElementDataType, node.Value.Dimensions);
        var fits = type == TensorElementType.Float && dimensions.Length == shape.Length
            && dimensions.Zip(shape).All(pair => pair.First < 0 || pair.First == pair.Second);
        if (!fits)
        {
            throw ModelManifest.Invalid(
                name, $"'{node.Key}' is {type} [{string.Join(", ", dimensions)}], Float [{string.Join(", ", shape)}] is needed");
        }
    }
}
