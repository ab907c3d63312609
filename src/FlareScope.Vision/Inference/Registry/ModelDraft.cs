using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FlareScope.Core;
using FlareScope.Vision.Inference.Layouts;

namespace FlareScope.Vision.Inference.Registry;

/// <summary>
/// Writes the manifest of an ONNX file from what its user says, what a manifest says, and what the file itself tells: the
/// layout is guessed from the outputs of a run on a grey picture, the input form is the usual one of that layout.
/// </summary>
public sealed partial class ModelDraft
{
    private const int UsualSide = 640;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private ModelDraft(ModelPackage package, string manifest, IReadOnlyList<string> notes, bool guessed)
    {
        (Package, ManifestText, Notes, Guessed) = (package, manifest, notes, guessed);
    }

    /// <summary>The model, checked by a run.</summary>
    public ModelPackage Package { get; }

    /// <summary>The whole manifest as text; fields that this program does not read are kept.</summary>
    public string ManifestText { get; }

    /// <summary>What a user should know: the guess, dynamic sizes, missing flames; one line each.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Whether the layout was guessed.</summary>
    public bool Guessed { get; }

    /// <summary>Reads and runs an ONNX file.</summary>
    /// <param name="onnxPath">Path of the file.</param>
    /// <param name="proposal">What is said of it.</param>
    /// <exception cref="UserInputException">
    /// <c>model-missing</c>, <c>model-too-large</c>, <c>model-external-data</c>, <c>model-version</c>, <c>model-hash-mismatch</c>,
    /// <c>model-invalid</c>, <c>model-layout-unknown</c>, <c>model-classes-missing</c>.
    /// </exception>
    public static ModelDraft Of(string onnxPath, ModelProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var name = Path.GetFileName(onnxPath);
        if (!File.Exists(onnxPath))
            throw new UserInputException("model-missing", $"'{onnxPath}' does not exist; check the path.");
        var onnx = ModelPackage.ReadOnnx(onnxPath);
        ModelPackage.CheckFile(onnx, name);
        using var model = OnnxModel.Start(onnx, name, new InferenceOptions());
        var fields = Parse(proposal.Manifest, name);
        var notes = new List<string>();

        var (width, height) = Size(model.Signature, proposal, fields);
        var outputs = model.DryRun(width, height, name);
        var said = proposal.Layout ?? fields["layout"]?.ToString();
        var layout = said is null ? Guess(outputs, width, height, name) : Named(said);
        if (said is null)
            notes.Add($"layout guessed from the outputs {string.Join(", ", outputs)}: {layout.Name}; give --layout to say otherwise");

        fields["id"] = proposal.Name ?? fields["id"]?.ToString() ?? Path.GetFileNameWithoutExtension(onnxPath);
        fields["version"] ??= "1";
        fields["sha256"] ??= Convert.ToHexStringLower(SHA256.HashData(onnx));
        fields["layout"] = layout.Name;
        fields["classes"] = Names(proposal, fields, model, layout.Classes(outputs, width, height), name);
        fields["input"] = Input(fields, layout, width, height);
        var text = fields.ToJsonString(Json);

        var package = ModelPackage.Of(ModelManifest.Parse(text, name), onnx, name);
        using (new OnnxRunner(package, new InferenceOptions()))
        {
            // Starting it compares every shape with the manifest.
        }

        notes.AddRange(Remarks(model.Signature, package.Manifest));
        return new(package, text, notes, said is null);
    }

    private static JsonObject Parse(string? manifest, string name)
    {
        try
        {
            return manifest is null ? [] : JsonNode.Parse(manifest) as JsonObject ?? throw new JsonException("it is no object");
        }
        catch (JsonException e)
        {
            throw ModelManifest.Invalid(name, $"its manifest cannot be read ({e.Message.ReplaceLineEndings(" ")})", e);
        }
    }

    private static (int Width, int Height) Size(OnnxSignature signature, ModelProposal proposal, JsonObject fields)
    {
        int? Side(string key) => fields["input"] is JsonObject input && input[key] is JsonValue side && side.TryGetValue(out int px) ? px : null;
        return (signature.Width ?? proposal.Side ?? Side("width") ?? UsualSide, signature.Height ?? proposal.Side ?? Side("height") ?? UsualSide);
    }

    private static IOutputLayout Guess(IReadOnlyList<OutputTensor> outputs, int width, int height, string name) =>
        OutputLayouts.Guess(outputs, width, height) ?? throw new UserInputException(
            "model-layout-unknown",
            $"{name}: its outputs are {string.Join(", ", outputs)}, which is none of the layouts {OutputLayouts.Names}; export it with the raw head of one of these.");

    private static IOutputLayout Named(string said) => OutputLayouts.Find(said)
        ?? throw new UserInputException("model-layout-unknown", $"Layout '{said}' is unknown; {OutputLayouts.Names} are understood.");

    private static JsonArray Names(ModelProposal proposal, JsonObject fields, OnnxModel model, int? told, string name)
    {
        var names = proposal.Classes
            ?? (fields["classes"] as JsonArray)?.Select(node => node?.ToString() ?? "").ToList()
            ?? FromMetadata(model)
            ?? throw new UserInputException(
                "model-classes-missing",
                $"{name}: {(told is > 0 and var count ? $"{count} classes have" : "its classes have")} no names; give --classes flame,smoke, a file with one a line, or coco.");
        return [.. names.Select(n => (JsonNode)n)];
    }

    /// <summary>Class names as some exporters leave them in the file: <c>{0: 'person', 1: 'bicycle', …}</c>.</summary>
    private static List<string>? FromMetadata(OnnxModel model)
    {
        if (!model.Session.ModelMetadata.CustomMetadataMap.TryGetValue("names", out var names))
            return null;
        var found = MetadataName().Matches(names).Select(m => m.Groups["name"].Value).ToList();
        return found.Count > 0 ? found : null;
    }

    private static JsonObject Input(JsonObject fields, IOutputLayout layout, int width, int height)
    {
        var input = fields["input"]?.DeepClone() as JsonObject ?? JsonSerializer.SerializeToNode(layout.UsualInput(width, height), Json)!.AsObject();
        (input["width"], input["height"]) = (width, height);
        return input;
    }

    private static IEnumerable<string> Remarks(OnnxSignature signature, ModelManifest manifest)
    {
        if (signature.Width is null || signature.Height is null)
            yield return $"the file accepts any size; it is run at {manifest.Input.Width} x {manifest.Input.Height} px, --imgsz changes that";
        if (signature.DynamicBatch)
            yield return "the file accepts batches; it is run with one picture at a time";
        if (!manifest.FindsFlames)
            yield return "no class is called flame or fire: it can be timed, but not asked for flares";
    }

    [GeneratedRegex(@"\d+\s*:\s*(['""])(?<name>.+?)\1")]
    private static partial Regex MetadataName();
}
