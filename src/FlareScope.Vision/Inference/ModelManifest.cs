using System.Text.Json;
using System.Text.Json.Serialization;
using FlareScope.Core;
using FlareScope.Vision.Inference.Layouts;

namespace FlareScope.Vision.Inference;

/// <summary>The file <c>model.json</c> beside an ONNX file: what the model is and how it wants its input.</summary>
public sealed record ModelManifest
{
    /// <summary>Output layout of the shipped model; docs/guide/models.md lists the others.</summary>
    public const string YoloxGrid = "yolox-grid";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>Model name.</summary>
    public required string Id { get; init; }

    /// <summary>Model version.</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 of the ONNX file, hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Output layout.</summary>
    public required string Layout { get; init; }

    /// <summary>Class names in output order.</summary>
    public required IReadOnlyList<string> Classes { get; init; }

    /// <summary>Input form.</summary>
    public required ModelInput Input { get; init; }

    /// <summary>Recommended thresholds.</summary>
    public DetectionThresholds Defaults { get; init; } = new(0.25, 0.45);

    /// <summary>Whether a class of the model is a flame; without one it can be timed but never finds a flare.</summary>
    [JsonIgnore]
    public bool FindsFlames => Classes.Any(name => FlameClasses.Of(name) == Core.Analysis.DetectionClass.Flame);

    /// <summary>Reads and checks a manifest.</summary>
    /// <param name="json">Contents of the file.</param>
    /// <param name="name">Name for messages.</param>
    /// <exception cref="UserInputException"><c>model-invalid</c>: no JSON, a field missing, or an unknown form.</exception>
    public static ModelManifest Parse(string json, string name)
    {
        ModelManifest manifest;
        try
        {
            manifest = JsonSerializer.Deserialize<ModelManifest>(json, Json) ?? throw new JsonException("it is empty");
        }
        catch (JsonException e)
        {
            throw Invalid(name, $"cannot be read ({e.Message.ReplaceLineEndings(" ")})", e);
        }

        if (OutputLayouts.Find(manifest.Layout) is null)
            throw Invalid(name, $"layout '{manifest.Layout}' is unknown; {OutputLayouts.Names} are understood");
        if (manifest.Classes.Count == 0 || manifest.Classes.Any(string.IsNullOrWhiteSpace))
            throw Invalid(name, "the class list is empty or has an empty name");
        manifest.Input.Check(name);
        manifest.Defaults.Validated();
        return manifest;
    }

    internal static UserInputException Invalid(string name, string why, Exception? inner = null) =>
        new("model-invalid", $"{name}: {why}; take model and manifest from one export, or let 'flarescope model add FILE' write the manifest.", inner);
}
