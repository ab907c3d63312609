namespace FlareScope.Vision.Inference.Registry;

/// <summary>What a user says of a model that is to be added; what is null is read from the manifest, else from the file itself.</summary>
public sealed record ModelProposal
{
    /// <summary>Name under which it will be asked for.</summary>
    public string? Name { get; init; }

    /// <summary>Class names in output order.</summary>
    public IReadOnlyList<string>? Classes { get; init; }

    /// <summary>Output layout.</summary>
    public string? Layout { get; init; }

    /// <summary>Side of a square input, px; needed where the file accepts any.</summary>
    public int? Side { get; init; }

    /// <summary>Text of a manifest; the fields above win over it.</summary>
    public string? Manifest { get; init; }

    /// <summary>Class names as a user gives them: <c>coco</c>, names separated by commas, or a file with one name a line.</summary>
    /// <exception cref="Core.UserInputException"><c>classes-invalid</c>: no name in it.</exception>
    public static IReadOnlyList<string> ReadClasses(string given)
    {
        if (given == "coco")
            return CocoClasses.Names;
        var names = (File.Exists(given) ? File.ReadLines(given) : given.Split(',')).Select(name => name.Trim()).Where(name => name.Length > 0).ToList();
        return names.Count > 0
            ? names
            : throw new Core.UserInputException("classes-invalid", $"'{given}' names no class; give names separated by commas, a file with one a line, or coco.");
    }

    /// <summary>The manifest named, else the one of the same name that stands beside the ONNX file, else null.</summary>
    /// <exception cref="Core.UserInputException"><c>file-missing</c>: the one named is not there.</exception>
    public static string? ManifestText(string onnxPath, string? named)
    {
        var path = named ?? Path.ChangeExtension(onnxPath, ".json");
        if (File.Exists(path))
            return File.ReadAllText(path);
        return named is null ? null : throw new Core.UserInputException("file-missing", $"'{named}' does not exist; check the path.");
    }
}
