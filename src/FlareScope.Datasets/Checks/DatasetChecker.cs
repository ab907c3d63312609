using FlareScope.Core;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Pictures;

namespace FlareScope.Datasets.Checks;

/// <summary>Finds everything that spoils a data set, past the first fault to the last.</summary>
public static class DatasetChecker
{
    private static readonly string[] Unreadable = ["coco-invalid", "label-studio-invalid", "cvat-invalid", "data-yaml-invalid"];

    /// <summary>Reads the data set; one that is there but cannot be read at all is a result with a single finding.</summary>
    /// <param name="path">Folder or annotation file.</param>
    /// <param name="failure">That result; else null.</param>
    /// <returns>The data set; null with a failure.</returns>
    /// <exception cref="UserInputException"><c>dataset-not-found</c>, <c>file-too-large</c>.</exception>
    public static LabelledDataset? Read(string path, out CheckResult? failure)
    {
        failure = null;
        try
        {
            return LabelledDatasetReader.Read(path);
        }
        catch (UserInputException wrong) when (Unreadable.Contains(wrong.Code))
        {
            var parts = wrong.Message.TrimEnd('.').Split("; ", 2);
            failure = new CheckResult(path, null, 0, 0, [new(wrong.Code, Path.GetFileName(path), null, parts[0], parts.Length > 1 ? parts[1] : "write it again")]);
            return null;
        }
    }

    /// <summary>Opens every picture and collects what is wrong.</summary>
    /// <param name="name">The data set as the user named it.</param>
    /// <param name="set">The data set.</param>
    /// <param name="pictureDone">Called after each picture, from any thread.</param>
    /// <param name="cancel">Stops between two pictures.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static CheckResult Check(string name, LabelledDataset set, Action? pictureDone = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        var looked = PictureInspector.LookAtAll(set, pictureDone, cancel);
        var twins = TwinMap.Of(looked, TwinLimits.Default);
        List<DatasetFault> faults =
        [
            .. set.Faults,
            .. FolderFaults.Of(set, looked),
            .. looked.SelectMany(BoxFaults.Of),
            .. TwinFaults.Of(set, looked, twins),
        ];
        if (set.Pictures.Count == 0)
            faults.Add(new("dataset-empty", ".", null, "no picture is left of this data set", "check the folder and its lists"));
        return new CheckResult(name, set.Form, set.Pictures.Count, set.Pictures.Sum(p => p.Objects.Count), faults);
    }
}
