using System.Globalization;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace FlareScope.Vision.Inference;

/// <summary>What a model takes and how its outputs are called; read from the file, before anything runs.</summary>
/// <param name="Image">Name of the input of planes, Float [1, 3, height, width].</param>
/// <param name="Size">Name of the second input that some DETR exports have, Int64 [1, 2], else null.</param>
/// <param name="Width">Fixed width, px; null when any is accepted.</param>
/// <param name="Height">Fixed height, px; null when any is accepted.</param>
/// <param name="DynamicBatch">Whether the file accepts more than one picture at once; it is run with one.</param>
/// <param name="Outputs">Names of the outputs.</param>
internal sealed record OnnxSignature(string Image, string? Size, int? Width, int? Height, bool DynamicBatch, IReadOnlyList<string> Outputs)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="Core.UserInputException"><c>model-invalid</c>: inputs of another form.</exception>
    internal static OnnxSignature Read(InferenceSession session, string name)
    {
        var images = session.InputMetadata.Where(input => IsImage(input.Value)).ToList();
        var sizes = session.InputMetadata.Where(input => IsSize(input.Value)).ToList();
        if (images.Count != 1 || images.Count + sizes.Count != session.InputMetadata.Count || sizes.Count > 1)
        {
            throw ModelManifest.Invalid(
                name, $"its inputs are {string.Join(", ", session.InputMetadata.Select(Told))}; needed are Float [1, 3, height, width] and at most one Int64 [1, 2] for the size");
        }

        var (image, sides) = (images[0], images[0].Value.Dimensions);
        return new(image.Key, sizes.Select(s => s.Key).FirstOrDefault(), Fixed(sides[3]), Fixed(sides[2]), sides[0] < 0, [.. session.OutputMetadata.Keys]);
    }

    /// <summary>Refuses a size that the file does not accept.</summary>
    internal void Check(ModelInput input, string name)
    {
        if ((Width ?? input.Width) != input.Width || (Height ?? input.Height) != input.Height)
        {
            throw ModelManifest.Invalid(name, $"'{Image}' is fixed at {Side(Width)} x {Side(Height)} px (width x height), not {input.Width} x {input.Height}");
        }
    }

    private static string Side(int? px) => px?.ToString(CultureInfo.InvariantCulture) ?? "any";

    private static int? Fixed(int side) => side > 0 ? side : null;

    private static bool IsImage(NodeMetadata input) =>
        input.ElementDataType == TensorElementType.Float && input.Dimensions is [1 or < 0, 3, _, _];

    private static bool IsSize(NodeMetadata input) =>
        input.ElementDataType == TensorElementType.Int64 && input.Dimensions is [1 or < 0, 2];

    private static string Told(KeyValuePair<string, NodeMetadata> input) =>
        $"'{input.Key}' {input.Value.ElementDataType} [{string.Join(", ", input.Value.Dimensions)}]";
}
