using FlareScope.Core;

namespace FlareScope.Vision.Inference.Registry;

/// <summary>
/// A folder of models: <c>SHA256.onnx</c> and <c>SHA256.json</c> each. The stored name is the hash of the contents, so a model
/// is stored once, and neither its name nor its manifest ever names a path.
/// </summary>
/// <param name="folder">The folder; made when something is added.</param>
public sealed class ModelRegistry(string folder)
{
    private const int ShortestHash = 8; // letters of a hash that stand for a model

    /// <summary>Every model, by name; a file that cannot be read as a manifest is left out.</summary>
    public IReadOnlyList<RegisteredModel> List()
    {
        if (!Directory.Exists(folder))
            return [];
        var models = new List<RegisteredModel>();
        foreach (var onnx in Directory.EnumerateFiles(folder, "*.onnx"))
        {
            if (Read(onnx) is { } manifest)
                models.Add(new(manifest, onnx));
        }

        return [.. models.OrderBy(model => model.Manifest.Id, StringComparer.Ordinal).ThenBy(model => model.Manifest.Sha256, StringComparer.Ordinal)];
    }

    /// <summary>Finds a model by its name, its SHA-256 or the first eight or more letters of that.</summary>
    /// <exception cref="UserInputException"><c>model-unknown</c>: there is none, or several begin so.</exception>
    public RegisteredModel Require(string nameOrHash)
    {
        ArgumentException.ThrowIfNullOrEmpty(nameOrHash);
        var models = List();
        var named = models.Where(model => model.Manifest.Id == nameOrHash).ToList();
        if (named.Count == 0 && nameOrHash.Length >= ShortestHash)
            named = [.. models.Where(model => model.Manifest.Sha256.StartsWith(nameOrHash, StringComparison.OrdinalIgnoreCase))];
        if (named.Count == 1)
            return named[0];
        var known = models.Count == 0 ? "none is registered yet" : $"registered are {string.Join(", ", models.Select(model => model.Manifest.Id))}";
        throw new UserInputException(
            "model-unknown", $"There is {(named.Count == 0 ? "no" : "more than one")} model '{nameOrHash}'; {known}. 'flarescope model add FILE' adds one.");
    }

    /// <summary>Stores a checked model; one of the same contents is replaced with its manifest.</summary>
    /// <exception cref="UserInputException"><c>model-name-taken</c>: another model has that name.</exception>
    public RegisteredModel Add(ModelDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var info = draft.Package.Info;
        if (List().Any(model => model.Manifest.Id == info.Id && !IsHash(model, info.Sha256)))
            throw new UserInputException("model-name-taken", $"Another model is called '{info.Id}'; give --name another.");
        Directory.CreateDirectory(folder);
        var onnx = Path.Combine(folder, info.Sha256 + ".onnx");
        Write(onnx, draft.Package.Onnx);
        Write(Path.ChangeExtension(onnx, ".json"), System.Text.Encoding.UTF8.GetBytes(draft.ManifestText + "\n"));
        return new(draft.Package.Manifest, onnx);
    }

    private static bool IsHash(RegisteredModel model, string sha256) => model.Manifest.Sha256.Equals(sha256, StringComparison.OrdinalIgnoreCase);

    // Written beside and then renamed: a reader never sees half a model.
    private static void Write(string path, byte[] contents)
    {
        var part = $"{path}.{Guid.NewGuid():N}.part";
        File.WriteAllBytes(part, contents);
        File.Move(part, path, overwrite: true);
    }

    private static ModelManifest? Read(string onnx)
    {
        var path = Path.ChangeExtension(onnx, ".json");
        try
        {
            return File.Exists(path) ? ModelManifest.Parse(File.ReadAllText(path), Path.GetFileName(path)) : null;
        }
        catch (UserInputException)
        {
            return null;
        }
    }
}
