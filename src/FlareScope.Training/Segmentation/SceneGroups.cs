namespace FlareScope.Training.Segmentation;

/// <summary>
/// Which pictures show one scene: <c>manifest.csv</c> of the data root (columns source, file, split, group, then others). Pictures of a
/// scene are drawn together in the bootstrap, because they are no independent evidence.
/// </summary>
internal sealed class SceneGroups
{
    private const int File = 1;
    private const int Group = 3;
    private readonly Dictionary<string, string> groups = [];

    /// <summary>Reads the manifest; without one every picture is its own scene.</summary>
    public SceneGroups(string root)
    {
        var manifest = Path.Combine(root, "manifest.csv");
        if (!System.IO.File.Exists(manifest)) return;
        foreach (var line in System.IO.File.ReadLines(manifest))
        {
            // The columns needed come first and hold no quotes or commas.
            var fields = line.Split(',', Group + 2);
            if (fields.Length > Group) groups[fields[File]] = fields[Group];
        }
    }

    /// <summary>The scene of a picture.</summary>
    /// <param name="name">Its path below the data root, with forward slashes.</param>
    public string Of(string name) => groups.GetValueOrDefault(name, name);
}
