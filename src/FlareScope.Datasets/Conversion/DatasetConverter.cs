using FlareScope.Core;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Pictures;

namespace FlareScope.Datasets.Conversion;

/// <summary>Writes a data set in another form. Negatives, splits, scores and outlines stay; sources stay as folders of the names.</summary>
public static class DatasetConverter
{
    /// <summary>Converts; a picture with a broken label, or that cannot be opened, is left out and named.</summary>
    /// <param name="set">The data set.</param>
    /// <param name="options">Into what and where.</param>
    /// <param name="pictureDone">Called after each picture.</param>
    /// <param name="cancel">Stops between two pictures.</param>
    /// <exception cref="UserInputException"><c>out-not-empty</c>: the folder holds files already; <c>dataset-empty</c>: no picture could be converted.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static ConversionResult Convert(
        LabelledDataset set, ConversionOptions options, Action? pictureDone = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(options);
        if (Directory.Exists(options.Folder) && Directory.EnumerateFileSystemEntries(options.Folder).Any())
            throw new UserInputException("out-not-empty", $"{options.Folder}: holds files already; name a folder that is new or empty.");
        var failures = set.Faults.Where(f => f.Matters && f.Code != "label-missing").ToList();
        var notes = set.Faults.Where(f => !f.Matters).Select(f => f.ToString()).ToList();
        var (names, placed) = (new NameBook(), new List<PlacedPicture>());
        foreach (var picture in set.Pictures.DistinctBy(p => (p.File.Path, p.File.Split)))
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                if (picture.IsWhole)
                    placed.Add(Place(set, picture, options, names));
            }
            catch (UserInputException wrong)
            {
                failures.Add(new(wrong.Code, set.PathOf(picture), null, wrong.Message.TrimEnd('.'), "the picture is left out"));
            }

            pictureDone?.Invoke();
        }

        if (placed.Count == 0)
            throw new UserInputException("dataset-empty", $"{set.Root}: no picture could be converted; 'dataset check' says why.");
        var classes = ClassMeaning.Numbered(placed.SelectMany(p => p.Objects).Select(o => o.Class));
        Directory.CreateDirectory(options.Folder);
        var files = Write(options, placed, classes).ToList();
        return Report(set, options, placed, classes, files, [.. notes, .. Notes(set, options, placed, names)], failures);
    }

    private static PlacedPicture Place(LabelledDataset set, LabelledPicture picture, ConversionOptions options, NameBook names)
    {
        var path = set.PathOf(picture);
        var (width, height) = (picture.Width ?? 0, picture.Height ?? 0);
        if (width == 0 || options.CopyPictures)
        {
            using var image = PictureFileReader.Open(picture.File.Path, path);
            if (width == 0)
                (width, height) = (image.Width, image.Height);
        }

        var placed = new PlacedPicture(names.Give(picture.File.Name), picture.File.Split, width, height, picture.Objects);
        if (options.CopyPictures)
        {
            var target = Path.Combine(options.Folder, placed.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(picture.File.Path, target);
        }

        return placed;
    }

    private static IEnumerable<string> Write(ConversionOptions options, List<PlacedPicture> pictures, IReadOnlyList<string> classes) => options.To switch
    {
        DatasetForm.Yolo => YoloWriter.Write(options.Folder, pictures, classes),
        DatasetForm.Coco => CocoWriter.Write(options.Folder, pictures, classes),
        DatasetForm.LabelStudio => LabelStudioWriter.Write(options.Folder, pictures, classes),
        _ => CvatWriter.Write(options.Folder, pictures, classes),
    };

    private static IEnumerable<string> Notes(LabelledDataset set, ConversionOptions options, List<PlacedPicture> placed, NameBook names)
    {
        var scored = placed.Any(p => p.Objects.Any(o => o.Score is not null));
        if (scored && options.To == DatasetForm.Yolo)
            yield return "scores stand as one figure more at the end of the line, as detectors write them; training and scoring refuse such labels";
        if (scored && options.To == DatasetForm.Cvat)
            yield return "CVAT has no field for scores; they stand in the attribute 'score' of each box";
        if (names.Renamed > 0)
            yield return FormattableString.Invariant($"{names.Renamed} pictures got a number added to their name because it was taken");
        if (!options.CopyPictures)
            yield return "pictures are not copied; put them into images/ under the names written";
        if (set.Faults.Count(f => f.Code == "label-missing") is var missing and > 0)
            yield return FormattableString.Invariant($"{missing} pictures have no label file and are written as negatives, as YOLO has it");
    }

    private static ConversionResult Report(
        LabelledDataset set, ConversionOptions options, List<PlacedPicture> placed, IReadOnlyList<string> classes, IReadOnlyList<string> files, IReadOnlyList<string> notes, IReadOnlyList<DatasetFault> failures)
    {
        var things = placed.SelectMany(p => p.Objects).ToList();
        return new ConversionResult(
            set.Form,
            options.To,
            options.Folder,
            files,
            placed.Count,
            placed.Count(p => p.Objects.Count == 0),
            classes.ToDictionary(c => c, c => things.Count(t => t.Class == c)),
            things.Count(t => t.Outline is not null),
            things.Count(t => t.Score is not null),
            notes,
            failures);
    }
}
