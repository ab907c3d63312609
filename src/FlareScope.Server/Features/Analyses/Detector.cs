using System.Text.Json.Nodes;
using FlareScope.Core;
using FlareScope.Vision.Inference;

namespace FlareScope.Server.Features.Analyses;

/// <summary>The detector of this server, or why there is none: a server without a model still starts, shows its history and says so.</summary>
public sealed class Detector : IDisposable
{
    private Detector(IInferenceEngine? engine, JsonObject? manifest, UserInputException? failure) =>
        (Engine, Manifest, Failure) = (engine, manifest, failure);

    /// <summary>Takes a running engine.</summary>
    /// <param name="engine">Owned by this object from now on.</param>
    /// <param name="manifest">Its <c>model.json</c>, when there is one.</param>
    public Detector(IInferenceEngine engine, JsonObject? manifest = null)
        : this(engine, manifest, failure: null)
    {
    }

    /// <summary>The engine; null when no model could be loaded.</summary>
    public IInferenceEngine? Engine { get; }

    /// <summary>The model's <c>model.json</c> as it stands; null without a model.</summary>
    public JsonObject? Manifest { get; }

    /// <summary>Why there is no engine; null when there is one.</summary>
    public UserInputException? Failure { get; }

    /// <summary>Loads a model.</summary>
    /// <param name="path">Its ONNX file; null for the one shipped with the program.</param>
    /// <param name="logger">Hears how it went.</param>
    public static Detector Open(string? path, ILogger logger)
    {
        path ??= ModelPackage.DefaultPath;
        try
        {
            var package = ModelPackage.Load(path);
            var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "model.json")));
            var detector = new Detector(OnnxInferenceEngine.Load(package), manifest as JsonObject);
            logger.DetectorLoaded(package.Info.Id, package.Info.Version);
            return detector;
        }
        catch (UserInputException failure)
        {
            logger.DetectorUnavailable(failure.Message);
            return new Detector(null, null, failure);
        }
    }

    /// <summary>The engine, or the reason as an exception.</summary>
    /// <exception cref="UserInputException">A <c>model-…</c> code: there is none.</exception>
    public IInferenceEngine Require() => Engine ?? throw Failure!;

    /// <inheritdoc/>
    public void Dispose() => Engine?.Dispose();
}
