namespace FlareScope.Vision.Inference.Registry;

/// <summary>A model that was added to the registry.</summary>
/// <param name="Manifest">What it is; its SHA-256 is the name under which it is stored.</param>
/// <param name="Path">The ONNX file, with its manifest beside it.</param>
public sealed record RegisteredModel(ModelManifest Manifest, string Path)
{
    /// <summary>Loads and checks it again: the hash, the versions, no data outside.</summary>
    /// <exception cref="Core.UserInputException">As <see cref="ModelPackage.Load"/>.</exception>
    public ModelPackage Load() => ModelPackage.Load(Path);
}
