using System.Text.Json.Nodes;
using FlareScope.Core;
using FlareScope.Server.Hosting;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Inference.Registry;

namespace FlareScope.Server.Features.Models;

/// <summary>
/// The models this server can run: the one it was started with and those of the registry. The choice made on the page is kept
/// in the data folder and outlives a restart, unless the start names a model.
/// </summary>
internal sealed class ModelShelf(ServerOptions options, ILogger<ModelShelf> logger) : IDisposable
{
    private readonly ModelRegistry _registry = new(DataFolder.Models(options));
    private readonly SemaphoreSlim _oneAtATime = new(1);

    private string ChoiceFile => Path.Combine(options.DataFolder, "active-model");

    /// <summary>Starts the detector that the options name, else the one chosen last, else the shipped one.</summary>
    public Detector Open()
    {
        if (options.Model is null && File.Exists(ChoiceFile))
        {
            try
            {
                return Started(Find(File.ReadAllText(ChoiceFile).Trim()));
            }
            catch (UserInputException lost)
            {
                logger.ChosenModelLost(lost.Message);
            }
        }

        try
        {
            return Started(Home());
        }
        catch (UserInputException failure)
        {
            logger.DetectorUnavailable(failure.Message);
            return new Detector(failure);
        }
    }

    /// <summary>Manifests of every model; the first is the one this server falls back to, unless it cannot be read.</summary>
    public IReadOnlyList<ModelManifest> List()
    {
        List<ModelManifest> models = [.. _registry.List().Select(model => model.Manifest)];
        try
        {
            var home = ModelManifest.Parse(File.ReadAllText(ManifestOf(Home())), "model.json");
            models.RemoveAll(model => model.Sha256 == home.Sha256);
            models.Insert(0, home);
        }
        catch (Exception unreadable) when (unreadable is UserInputException or IOException)
        {
            // GET /api/v1/model says what is wrong with it.
        }

        return models;
    }

    /// <summary>Starts a model beside the one that serves, tries it on a grey picture, and only then puts it in place.</summary>
    /// <param name="detector">What serves.</param>
    /// <param name="idOrSha256">Name or hash.</param>
    /// <param name="cancellation">Stops waiting for another swap.</param>
    /// <exception cref="UserInputException"><c>model-unknown</c>; <c>model-refused</c>: it does not start, the old one goes on.</exception>
    public async Task SwapAsync(Detector detector, string idOrSha256, CancellationToken cancellation)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            var path = Find(idOrSha256);
            var (engine, manifest) = await Task.Run(() => Start(path), CancellationToken.None);
            detector.Swap(engine, manifest);
            await File.WriteAllTextAsync(ChoiceFile, engine.Info.Sha256, CancellationToken.None);
            logger.DetectorLoaded(engine.Info.Id, engine.Info.Version);
        }
        catch (UserInputException broken) when (broken.Code != "model-unknown")
        {
            throw new UserInputException("model-refused", $"The model was not changed. {broken.Message}", broken);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _oneAtATime.Dispose();

    private Detector Started(string path)
    {
        var (engine, manifest) = Start(path);
        logger.DetectorLoaded(engine.Info.Id, engine.Info.Version);
        return new(engine, manifest);
    }

    private static (IInferenceEngine Engine, JsonObject? Manifest) Start(string path)
    {
        var engine = OnnxInferenceEngine.Load(ModelPackage.Load(path));
        return (engine, JsonNode.Parse(File.ReadAllText(ManifestOf(path))) as JsonObject);
    }

    // Never a path of the caller: a name or hash of what is listed.
    private string Find(string idOrSha256)
    {
        if (List() is [var home, ..] && !IsRegistered(home) && (home.Id == idOrSha256 || home.Sha256.Equals(idOrSha256, StringComparison.OrdinalIgnoreCase)))
            return Home();
        return _registry.Require(idOrSha256).Path;
    }

    private bool IsRegistered(ModelManifest manifest) => _registry.List().Any(model => model.Manifest.Sha256 == manifest.Sha256);

    private string Home() => options.Model switch
    {
        null => ModelPackage.DefaultPath,
        var file when File.Exists(file) || file.EndsWith(".onnx", StringComparison.OrdinalIgnoreCase) => file,
        var name => _registry.Require(name).Path,
    };

    private static string ManifestOf(string path) => ModelPackage.ManifestOf(path);
}
