using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Evaluation;

/// <summary>Reads the labels of a data set in any of its forms; a broken label file costs its own picture only.</summary>
public static class DatasetReader
{
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
        var images = CocoAnnotations.Read(selection.Path).Where(i => selection.Sources.Accepts(i.Source));
        return new DatasetContents(Path.GetDirectoryName(Path.GetFullPath(selection.Path))!, [.. images], []);
    }

    private static DatasetContents ReadFolder(DatasetSelection selection)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(selection.Path));
        var finder = new PictureFinder(root);
        if (!finder.HasSplitLists && !YoloTree.IsAt(root) && !Directory.Exists(Path.Combine(root, "images")))
            throw new UserInputException(
                "dataset-not-found", $"{selection.Path}: no data set here; give a folder with splits/, data.yaml or images/, or a COCO .json file.");

        var classOf = ClassNames(root);
        var images = new List<DatasetImage>();
        var failures = new List<FailedPicture>();
        foreach (var file in finder.Find(selection))
        {
            try
            {
                images.Add(new DatasetImage(file.Path, file.Source, YoloLabelFile.Read(file.LabelPath, classOf)));
            }
            catch (UserInputException reason)
            {
                failures.Add(FailedPicture.From(Path.GetRelativePath(root, file.Path).Replace('\\', '/'), reason));
            }
        }

        return new DatasetContents(root, images, failures);
    }

    private static Func<int, DetectionClass?> ClassNames(string root)
    {
        var file = Path.Combine(root, "data.yaml");
        return File.Exists(file) ? DataYaml.Parse(File.ReadAllText(file), file).ClassOf : YoloLabelFile.DefaultClass;
    }
}
