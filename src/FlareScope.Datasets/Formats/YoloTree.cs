using FlareScope.Core;

namespace FlareScope.Datasets.Formats;

/// <summary>
/// A plain YOLO folder: <c>data.yaml</c> with the class names, pictures and labels either at the root
/// (<c>images/</c>, <c>labels/</c>), per split (<c>train/images/</c>, <c>train/labels/</c>) or split below the kinds
/// (<c>images/train/</c>, <c>labels/train/</c>). The folder's own name is the source.
/// </summary>
public sealed class YoloTree
{
    private static readonly string[] PictureExtensions = [".jpg", ".jpeg", ".png", ".webp", ".bmp"];

    private readonly string root;
    private readonly DataYaml names;

    private YoloTree(string root, DataYaml names) => (this.root, this.names) = (root, names);

    /// <summary>Opens a YOLO folder.</summary>
    /// <exception cref="UserInputException">
    /// <c>dataset-not-found</c>: no <c>data.yaml</c> there; <c>data-yaml-invalid</c>: it names no classes.
    /// </exception>
    public static YoloTree Open(string folder)
    {
        var file = Path.Combine(folder, "data.yaml");
        if (!File.Exists(file))
            throw new UserInputException("dataset-not-found", $"{folder}: no data.yaml here; give the folder that holds it.");
        return new YoloTree(Path.GetFullPath(folder), DataYaml.Parse(File.ReadAllText(file), file));
    }

    /// <summary>Whether a folder looks like one of these.</summary>
    public static bool IsAt(string folder) => File.Exists(Path.Combine(folder, "data.yaml"));

    /// <summary>Reads the labels of a split, sorted by file name; null reads pictures that lie directly in <c>images/</c>.</summary>
    /// <exception cref="UserInputException">
    /// <c>split-not-found</c>: no such pictures folder; <c>label-invalid</c>: a broken label file.
    /// </exception>
    public IEnumerable<DatasetImage> Read(string? split = null)
    {
        var (images, labels) = Folders(split);
        if (!Directory.Exists(images))
            throw new UserInputException("split-not-found", $"{images}: no such folder; name a split that this data set has.");
        var source = Path.GetFileName(root.TrimEnd(Path.DirectorySeparatorChar));
        return Directory.EnumerateFiles(images)
            .Where(IsPicture)
            .OrderBy(path => path, StringComparer.Ordinal)
            .Select(path => new DatasetImage(
                path,
                source,
                YoloLabelFile.Read(Path.Combine(labels, Path.GetFileNameWithoutExtension(path) + ".txt"), names.ClassOf)));
    }

    private (string Images, string Labels) Folders(string? split)
    {
        if (split is null) return (Path.Combine(root, "images"), Path.Combine(root, "labels"));
        var perSplit = Path.Combine(root, split, "images");
        return Directory.Exists(perSplit)
            ? (perSplit, Path.Combine(root, split, "labels"))
            : (Path.Combine(root, "images", split), Path.Combine(root, "labels", split));
    }

    /// <summary>Whether a file of a data set counts as a picture, by its name.</summary>
    internal static bool IsPicture(string path) =>
        PictureExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
