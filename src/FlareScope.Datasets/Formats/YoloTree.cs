using FlareScope.Core;

namespace FlareScope.Datasets.Formats;

/// <summary>
/// A plain YOLO folder: <c>data.yaml</c> with the class names, pictures and labels either at the root
/// (<c>images/</c>, <c>labels/</c>), per split (<c>train/images/</c>, <c>train/labels/</c>) or split below the kinds
/// (<c>images/train/</c>, <c>labels/train/</c>). The folder's own name is the source where pictures lie in no folder of their own.
/// </summary>
public sealed class YoloTree
{
    private readonly PictureListing _listing;
    private readonly DataYaml _names;

    private YoloTree(PictureListing listing, DataYaml names) => (_listing, _names) = (listing, names);

    /// <summary>Opens a YOLO folder.</summary>
    /// <exception cref="UserInputException">
    /// <c>dataset-not-found</c>: no <c>data.yaml</c> there; <c>data-yaml-invalid</c>: it names no classes.
    /// </exception>
    public static YoloTree Open(string folder) => DataYaml.In(folder) is { } names
        ? new YoloTree(PictureListing.Open(folder), names)
        : throw new UserInputException("dataset-not-found", $"{folder}: no data.yaml here; give the folder that holds it.");

    /// <summary>Reads the labels of a split, sorted by file name; null reads pictures that belong to no split.</summary>
    /// <exception cref="UserInputException">
    /// <c>split-not-found</c>: no such pictures folder; <c>label-invalid</c>: a broken label file.
    /// </exception>
    public IEnumerable<DatasetImage> Read(string? split = null) =>
        _listing.InSplit(split ?? "").Select(file => new DatasetImage(file.Path, file.Source, YoloLabelFile.Read(file.LabelPath, _names.ClassOf)));
}
