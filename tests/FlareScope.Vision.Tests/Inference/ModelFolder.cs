using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace FlareScope.Vision.Tests.Inference;

/// <summary>A model and its manifest in a folder that goes away with the test.</summary>
internal sealed class ModelFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal ModelFolder(byte[] onnx, Action<JsonObject>? change = null, string[]? classes = null, int size = 32)
    {
        File.WriteAllBytes(Path, onnx);
        var manifest = new JsonObject
        {
            ["id"] = "brightness",
            ["version"] = "1.0.0",
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(onnx)),
            ["file"] = "model.onnx",
            ["architecture"] = "test",
            ["layout"] = "yolox-grid",
            ["classes"] = new JsonArray([.. (classes ?? ["flame", "smoke"]).Select(c => (JsonNode)c)]),
            ["input"] = new JsonObject
            {
                ["width"] = size,
                ["height"] = size,
                ["channels"] = "BGR",
                ["range"] = "0..255",
                ["letterbox"] = "top-left",
                ["pad"] = 114,
            },
            ["defaults"] = new JsonObject { ["confidence"] = 0.3, ["iou"] = 0.5 },
        };
        change?.Invoke(manifest);
        File.WriteAllText(ManifestPath, manifest.ToJsonString());
    }

    internal string Path => _folder["model.onnx"];

    internal string ManifestPath => _folder["model.json"];

    public void Dispose() => _folder.Dispose();
}
