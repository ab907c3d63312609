using FlareScope.Server.Tests.Support;
using FlareScope.Vision.Inference.Registry;

namespace FlareScope.Server.Tests.Features.Models;

/// <summary>
/// A server with three registered models and no shipped one: "bright" sees flames in every bright picture, "brighter" too, with
/// another threshold of light, and "broken" was damaged after it was added.
/// </summary>
public sealed class ModelServer : RunningServer
{
    protected override bool RealModels => true;

    protected override ServerOptions Options(ServerOptions usual)
    {
        var registry = new ModelRegistry(Path.Combine(usual.DataFolder, "models"));
        Add(registry, "bright", 1 / 100f);
        Add(registry, "brighter", 1 / 80f);
        var broken = Add(registry, "broken", 1 / 70f);
        File.WriteAllBytes(broken.Path, [.. File.ReadAllBytes(broken.Path), 0]);
        return usual with { Model = "bright" };
    }

    private static RegisteredModel Add(ModelRegistry registry, string name, float level)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, name + ".onnx");
        File.WriteAllBytes(file, Vision.Tests.Inference.OnnxFile.Brightness(level: level));
        return registry.Add(ModelDraft.Of(file, new ModelProposal { Classes = ["flame", "smoke"], Layout = "yolox-grid" }));
    }
}
