using System.Security.Cryptography;
using System.Text.Json;
using FlareScope.Training.Loop;
using FlareScope.Training.Model;
using FlareScope.Training.Onnx;

namespace FlareScope.Training.Export;

/// <summary>Writes a trained network as a model package: <c>model.onnx</c> and <c>model.json</c> beside it.</summary>
internal static class ModelExporter
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private static readonly string[] Classes = ["flame", "smoke"];

    /// <summary>Writes both files; existing ones are replaced.</summary>
    /// <param name="network">The network; put into evaluation mode.</param>
    /// <param name="recipe">What it was trained by.</param>
    /// <param name="best">The epoch its weights come from, if known.</param>
    /// <param name="folder">Where to; created if missing.</param>
    /// <param name="labels">Version and default confidence; those of a model not yet judged when null.</param>
    /// <returns>SHA-256 of the ONNX file, lower-case hexadecimal.</returns>
    public static string Export(YoloxNetwork network, TrainingRecipe recipe, EpochReport? best, string folder, ExportLabels? labels = null)
    {
        network.eval();
        using var found = network.ClassCount > Classes.Length ? network.KeepClasses(Classes.Length) : null;
        Directory.CreateDirectory(folder);
        var model = OnnxEmitter.Emit(found ?? network).Write();
        var hash = Convert.ToHexStringLower(SHA256.HashData(model));
        File.WriteAllBytes(Path.Combine(folder, "model.onnx"), model);
        File.WriteAllText(Path.Combine(folder, "model.json"), JsonSerializer.Serialize(Describe(recipe, best, hash, labels ?? new()), Layout) + "\n");
        return hash;
    }

    private static object Describe(TrainingRecipe recipe, EpochReport? best, string hash, ExportLabels labels) => new
    {
        id = "flare-detector",
        version = labels.Version,
        sha256 = hash,
        file = "model.onnx",
        architecture = recipe.Architecture,
        layout = "yolox-grid",
        classes = Classes,
        input = new
        {
            width = recipe.ImageSize,
            height = recipe.ImageSize,
            channels = "BGR",
            range = "0..255",
            letterbox = "top-left",
            pad = (int)FlareScope.Vision.Inference.Letterbox.Pad,
        },
        defaults = new { confidence = labels.Confidence, iou = 0.65 },
        training = recipe,
        metrics = new { epoch = best?.Epoch, steps = best?.Steps, validation = best?.Validation, selection = best?.Selection },
    };
}
