using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Formats.Coco;

namespace FlareScope.Datasets.Evaluation;

/// <summary>Reads the labels of a data set in any of its forms; a broken label file costs its own picture only.</summary>
public static class DatasetReader
{
    private static readonly string[] DefaultSplits = ["val", "test"];

    /// <summary>Reads a selection; pictures are not opened.</summary>
    /// <param name="selection">Which pictures.</param>
    /// <exception cref="UserInputException">
    /// <c>dataset-not-found</c>, <c>dataset-empty</c>, <c>split-not-found</c>, <c>list-not-found</c>, <c>list-invalid</c>,
    /// <c>data-yaml-invalid</c> or <c>coco-invalid</c>: the data set as a whole cannot be read.
    /// </exception>
    public static DatasetContents Read(DatasetSelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var contents = File.Exists(selection.Path) ? ReadCoco(selection) : ReadFolder(selection);
        return contents.Images.Count + contents.Failures.Count > 0
            ? contents
            : throw new UserInputException("dataset-empty", $"{selection.Path}: no picture is left of this selection; check --split, --only and --list.");
    }

    private static DatasetContents ReadCoco(DatasetSelection selection)
    {
        if (selection.Splits.Count > 0 || selection.ListFile is not null)
            throw new UserInputException("split-not-found", $"{selection.Path}: a COCO file has no splits or lists; give the file of the split.");
        var set = CocoReader.Read(selection.Path);
        var faults = set.Faults.Where(f => f.Matters).ToList();
        if (set.Pictures.Count == 0 && faults.Count > 0)
            throw new UserInputException("coco-invalid", $"{selection.Path}: {faults[0].What}; {faults[0].Mend}.");
        var images = set.Pictures.Where(p => p.IsWhole && selection.Sources.Accepts(p.File.Source));
        return new DatasetContents(set.Root, [.. images.Select(p => p.ToImage())], [.. faults.Select(f => new FailedPicture(f.File, f.Code, f.ToString()))]);
    }

    private static DatasetContents ReadFolder(DatasetSelection selection)
    {
        if (!PictureListing.IsAt(selection.Path))
            throw new UserInputException(
                "dataset-not-found", $"{selection.Path}: no data set here; give a folder with splits/, data.yaml or images/, or a COCO .json file.");
        var listing = PictureListing.Open(selection.Path);
        Func<int, DetectionClass?> classOf = DataYaml.In(listing.Root) is { } names ? names.ClassOf : YoloLabelFile.DefaultClass;
        var images = new List<DatasetImage>();
        var failures = new List<FailedPicture>();
        foreach (var file in Find(listing, selection))
        {
            try
            {
                images.Add(new DatasetImage(file.Path, file.Source, YoloLabelFile.Read(file.LabelPath, classOf)));
            }
            catch (UserInputException reason)
            {
                failures.Add(FailedPicture.From(SafePath.Within(listing.Root, file.Path), reason));
            }
        }

        return new DatasetContents(listing.Root, images, failures);
    }

    private static IEnumerable<PictureFile> Find(PictureListing listing, DatasetSelection selection)
    {
        var files = selection.ListFile is { } list
            ? listing.Listed(list, "list-not-found")
            : Wanted(listing, selection).SelectMany(listing.InSplit);
        return files.Where(f => selection.Sources.Accepts(f.Source)).DistinctBy(f => f.Path);
    }

    private static IReadOnlyList<string> Wanted(PictureListing listing, DatasetSelection selection)
    {
        if (selection.Splits.Count > 0)
            return selection.Splits;
        var present = DefaultSplits.Where(listing.HasSplit).ToArray();
        return present.Length > 0 ? present : [""];
    }
}
