using FlareScope.Core;

namespace FlareScope.Datasets.Formats;

/// <summary>
/// A data folder with fixed splits: <c>splits/NAME.txt</c> lists pictures as <c>source/images/file.jpg</c>, their labels
/// are <c>source/labels/file.txt</c> (classes 0 flame, 1 smoke; an empty or missing file is a negative).
/// </summary>
public sealed class SplitRoot
{
    private readonly string root;

    private SplitRoot(string root) => this.root = root;

    /// <summary>Opens a data folder.</summary>
    /// <exception cref="UserInputException"><c>dataset-not-found</c>: no folder <c>splits</c> there.</exception>
    public static SplitRoot Open(string folder) => Directory.Exists(Path.Combine(folder, "splits"))
        ? new SplitRoot(Path.GetFullPath(folder))
        : throw new UserInputException(
            "dataset-not-found", $"{folder}: no folder 'splits' here; give the root that holds splits/train.txt.");

    /// <summary>Whether a folder looks like one of these.</summary>
    public static bool IsAt(string folder) => Directory.Exists(Path.Combine(folder, "splits"));

    /// <summary>Reads the labels of one split, in the order of its list; pictures are not opened.</summary>
    /// <exception cref="UserInputException">
    /// <c>split-not-found</c>: no such list; <c>label-invalid</c>: a broken label file or list line.
    /// </exception>
    public IEnumerable<DatasetImage> Read(string split, SourceFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var list = Path.Combine(root, "splits", split + ".txt");
        if (!File.Exists(list))
            throw new UserInputException("split-not-found", $"{list}: no such split; name a file of the folder 'splits'.");
        return ReadLines(list, filter);
    }

    private IEnumerable<DatasetImage> ReadLines(string list, SourceFilter filter)
    {
        foreach (var line in File.ReadLines(list))
        {
            var relative = line.Trim();
            if (relative.Length == 0) continue;
            var source = relative.Split('/')[0];
            if (!filter.Accepts(source)) continue;
            var picture = Path.GetFullPath(Path.Combine(root, relative));
            if (source.Length == 0 || !picture.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                throw new UserInputException("label-invalid", $"{list}: '{relative}' leaves the data folder; write source/images/file.");
            var labels = Path.Combine(root, source, "labels", Path.GetFileNameWithoutExtension(picture) + ".txt");
            yield return new DatasetImage(picture, source, YoloLabelFile.Read(labels, YoloLabelFile.DefaultClass));
        }
    }
}
