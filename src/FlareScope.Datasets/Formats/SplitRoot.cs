using FlareScope.Core;

namespace FlareScope.Datasets.Formats;

/// <summary>
/// A data folder with fixed splits: <c>splits/NAME.txt</c> lists pictures as <c>source/images/file.jpg</c>, their labels
/// are <c>source/labels/file.txt</c> (classes 0 flame, 1 smoke; an empty or missing file is a negative).
/// </summary>
public sealed class SplitRoot
{
    private readonly PictureListing _listing;

    private SplitRoot(string root) => _listing = PictureListing.Open(root);

    /// <summary>Opens a data folder.</summary>
    /// <exception cref="UserInputException"><c>dataset-not-found</c>: no folder <c>splits</c> there.</exception>
    public static SplitRoot Open(string folder) => IsAt(folder)
        ? new SplitRoot(folder)
        : throw new UserInputException(
            "dataset-not-found", $"{folder}: no folder 'splits' here; give the root that holds splits/train.txt.");

    /// <summary>Whether a folder looks like one of these.</summary>
    public static bool IsAt(string folder) => Directory.Exists(Path.Combine(folder, "splits"));

    /// <summary>Reads the labels of one split, in the order of its list; pictures are not opened.</summary>
    /// <exception cref="UserInputException">
    /// <c>split-not-found</c>: no such list; <c>list-invalid</c>: a line of it leaves the folder; <c>label-invalid</c>, <c>class-unknown</c>: a broken label file.
    /// </exception>
    public IEnumerable<DatasetImage> Read(string split, SourceFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return _listing.InSplit(split)
            .Where(file => filter.Accepts(file.Source))
            .Select(file => new DatasetImage(file.Path, file.Source, YoloLabelFile.ReadOwn(file.LabelPath)));
    }
}
