using FlareScope.Core;
using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Evaluation;

/// <summary>Finds the picture files of a folder in one of the YOLO forms.</summary>
/// <param name="root">Full path of the folder.</param>
internal sealed class PictureFinder(string root)
{
    private static readonly string[] DefaultSplits = ["val", "test"];

    /// <summary>Whether the folder holds lists of splits.</summary>
    internal bool HasSplitLists => SplitRoot.IsAt(root);

    /// <summary>Pictures of a selection, in the order of their list, else of their names.</summary>
    /// <exception cref="UserInputException"><c>split-not-found</c>, <c>list-not-found</c>, <c>list-invalid</c>.</exception>
    internal IEnumerable<PictureFile> Find(DatasetSelection selection)
    {
        var files = selection.ListFile is { } list
            ? Listed(list, "list-not-found")
            : Wanted(selection).SelectMany(Split);
        return files.Where(f => selection.Sources.Accepts(f.Source)).DistinctBy(f => f.Path);
    }

    private IReadOnlyList<string> Wanted(DatasetSelection selection)
    {
        if (selection.Splits.Count > 0)
            return selection.Splits;
        var present = DefaultSplits.Where(s => HasSplitLists ? File.Exists(SplitList(s)) : SplitFolder(s) is not null).ToArray();
        return present.Length > 0 ? present : [""];
    }

    private IEnumerable<PictureFile> Split(string name)
    {
        if (HasSplitLists)
            return Listed(SplitList(name), "split-not-found");
        var folder = name.Length == 0 ? Path.Combine(root, "images") : SplitFolder(name);
        return folder is not null && Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder)
                .Where(YoloTree.IsPicture)
                .Order(StringComparer.Ordinal)
                .Select(f => new PictureFile(f, OwnName))
            : throw new UserInputException("split-not-found", $"{root}: no split '{name}' here; name a split that this data set has.");
    }

    private IEnumerable<PictureFile> Listed(string list, string codeWhenMissing)
    {
        if (!File.Exists(list))
            throw new UserInputException(codeWhenMissing, $"{list}: no such list of pictures; name a file that exists.");
        return File.ReadAllLines(list).Select(l => l.Trim()).Where(l => l.Length > 0).Select(l => FromLine(l, list));
    }

    private PictureFile FromLine(string line, string list)
    {
        var path = Path.GetFullPath(Path.Combine(root, line));
        if (!path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new UserInputException("list-invalid", $"{list}: '{line}' leaves the data set; write paths below {root}.");
        var first = Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar)[0];
        return new PictureFile(path, Directory.Exists(Path.Combine(root, first, "images")) ? first : OwnName);
    }

    private string OwnName => Path.GetFileName(root);

    private string SplitList(string name) => Path.Combine(root, "splits", name + ".txt");

    private string? SplitFolder(string name) =>
        new[] { Path.Combine(root, name, "images"), Path.Combine(root, "images", name) }.FirstOrDefault(Directory.Exists);
}
