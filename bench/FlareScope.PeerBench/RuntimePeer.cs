using FlareScope.Vision.Inference;
using FlareScope.Vision.Inference.Registry;

namespace FlareScope.PeerBench;

/// <summary>A model on the path of this project: scaled decode, letterbox, ONNX Runtime on one thread, boxes, suppression.</summary>
internal sealed class RuntimePeer : IPeer
{
    private readonly OnnxInferenceEngine _engine;

    private RuntimePeer(string name, ModelPackage package)
    {
        Name = name;
        _engine = OnnxInferenceEngine.Load(package, new InferenceOptions { Threads = 1, RequireFlame = false });
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The shipped model, or the file named, at a side.</summary>
    internal static RuntimePeer Ours(string? file, int side)
    {
        var package = file is null ? ModelPackage.LoadDefault() : ModelPackage.Load(file);
        return new($"{package.Info.Id} {package.Info.Version}, {side} px, ONNX Runtime", package.WithInputSide(side));
    }

    /// <summary>A peer of 80 classes, with its layout guessed; every class is counted as a flame so that its boxes are not dropped.</summary>
    internal static RuntimePeer Coco(string file)
    {
        var classes = Enumerable.Repeat("flame", ModelProposal.ReadClasses("coco").Count).ToList();
        var package = ModelDraft.Of(file, new ModelProposal { Classes = classes }).Package;
        return new($"{package.Info.Id}, {package.Manifest.Input.Width} px, ONNX Runtime", package);
    }

    /// <inheritdoc/>
    public int Detect(byte[] picture) => _engine.Detect(picture, "picture", _engine.Defaults).Detections.Count;

    /// <inheritdoc/>
    public void Dispose() => _engine.Dispose();
}
