namespace FlareScope.Datasets.Formats;

/// <summary>How pictures are called, and where an annotation file's pictures lie.</summary>
internal static class PictureNames
{
    /// <summary>Takes the folders <c>images</c> and a leading folder of a split out of a relative path.</summary>
    internal static (string Name, string? Split) Describe(string relative)
    {
        var parts = relative.Split('/').ToList();
        parts.RemoveAll(p => p.Length == 0 || p == ".");
        var file = parts[^1];
        var folders = parts.SkipLast(1).Where(p => p != "images").ToList();
        var split = folders.Count > 0 && SplitNames.IsKnown(folders[0]) ? folders[0] : null;
        return (string.Join('/', folders.Skip(split is null ? 0 : 1).Append(file)), split);
    }

    /// <summary>First folder of a name, else the data set's own name.</summary>
    internal static string SourceOf(string name, string root)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 ? name[..slash] : Path.GetFileName(root);
    }

    /// <summary>Folder that an annotation file's pictures are named from: its own, or the one above a folder <c>annotations</c>.</summary>
    internal static string RootOf(string annotationFile)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(annotationFile))!;
        return Path.GetFileName(folder) == "annotations" ? Path.GetDirectoryName(folder)! : folder;
    }

    /// <summary>Finds the picture that an annotation file names.</summary>
    /// <param name="root">Folder of <see cref="RootOf"/>.</param>
    /// <param name="relative">Name that <see cref="SafePath"/> let pass.</param>
    /// <param name="split">Split, when the annotations tell it.</param>
    internal static PictureFile Locate(string root, string relative, string? split)
    {
        var (name, folder) = Describe(relative);
        split ??= folder;
        string[] places = split is null
            ? [relative, $"images/{relative}"]
            : [relative, $"images/{relative}", $"images/{split}/{name}", $"{split}/{name}", $"{split}/images/{name}"];
        var path = places.Select(p => Path.GetFullPath(Path.Combine(root, p))).FirstOrDefault(File.Exists) ?? Path.GetFullPath(Path.Combine(root, relative));
        return new PictureFile(path, name, SourceOf(name, root), split);
    }
}
