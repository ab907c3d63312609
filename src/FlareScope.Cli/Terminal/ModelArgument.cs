using System.CommandLine;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Inference.Registry;

namespace FlareScope.Cli.Terminal;

/// <summary>A detector as a call names it: a file, a name or hash of the registry, or nothing for the shipped one.</summary>
public static class ModelArgument
{
    /// <summary>Where the registry lies when a call does not say: the folder that <c>serve</c> uses as well.</summary>
    public const string DefaultFolder = "data/models";

    /// <summary>Help of <c>--model</c>.</summary>
    public const string Help = "ONNX detector with its manifest beside it, or the name or hash of a registered one; the shipped one when not given.";

    /// <summary>The option that names the registry's folder.</summary>
    public static Option<string> Folder() =>
        new("--models") { Description = "Folder of the model registry.", DefaultValueFactory = _ => DefaultFolder };

    /// <summary>Loads the detector.</summary>
    /// <param name="model">A path, a name, a hash, or null.</param>
    /// <param name="folder">The registry's folder.</param>
    /// <exception cref="Core.UserInputException"><c>model-unknown</c>, or as <see cref="ModelPackage.Load"/>.</exception>
    public static ModelPackage Load(string? model, string folder)
    {
        if (model is null)
            return ModelPackage.LoadDefault();
        if (File.Exists(model) || LooksLikePath(model))
            return ModelPackage.Load(model);
        return new ModelRegistry(folder).Require(model).Load();
    }

    private static bool LooksLikePath(string model) =>
        model.EndsWith(".onnx", StringComparison.OrdinalIgnoreCase) || model.IndexOfAny(['/', '\\']) >= 0;
}
