using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FlareScope.Training.Export;

/// <summary>Writes a model that was made from another one, with that one's manifest brought up to date.</summary>
internal static class PackageWriter
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Writes <c>model.onnx</c> and <c>model.json</c>; existing ones are replaced.</summary>
    /// <param name="from">The other model's ONNX file, its manifest beside it.</param>
    /// <param name="folder">Where to; created if missing.</param>
    /// <param name="onnx">The new model.</param>
    /// <param name="change">Says in the manifest what was done.</param>
    /// <returns>SHA-256 of the new model, lower-case hexadecimal.</returns>
    public static string Write(string from, string folder, byte[] onnx, Action<JsonObject> change)
    {
        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(from))!, "model.json")))!.AsObject();
        change(manifest);
        var hash = Convert.ToHexStringLower(SHA256.HashData(onnx));
        manifest["sha256"] = hash;
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "model.onnx"), onnx);
        File.WriteAllText(Path.Combine(folder, "model.json"), manifest.ToJsonString(Layout) + "\n");
        return hash;
    }
}
