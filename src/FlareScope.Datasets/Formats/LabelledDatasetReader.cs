using FlareScope.Core;
using FlareScope.Datasets.Formats.Coco;
using FlareScope.Datasets.Formats.Cvat;
using FlareScope.Datasets.Formats.LabelStudio;
using FlareScope.Datasets.Formats.Yolo;

namespace FlareScope.Datasets.Formats;

/// <summary>Reads a data set of any form; the form is told by what lies there.</summary>
public static class LabelledDatasetReader
{
    /// <summary>
    /// Reads a YOLO folder, an annotation file (.json, .xml), or a folder of annotation files, in which each file is a split of its name.
    /// </summary>
    /// <exception cref="UserInputException">
    /// <c>dataset-not-found</c>: nothing of this kind there; or the only file cannot be read at all (<c>coco-invalid</c>,
    /// <c>label-studio-invalid</c>, <c>cvat-invalid</c>, <c>data-yaml-invalid</c>).
    /// </exception>
    public static LabelledDataset Read(string path)
    {
        if (File.Exists(path))
            return ReadFile(path, SplitOf(path));
        if (!Directory.Exists(path))
            throw new UserInputException("dataset-not-found", $"'{path}' does not exist; check the path.");
        if (HasLabels(path))
            return YoloReader.Read(path);
        var files = AnnotationFiles(path);
        return files.Count switch
        {
            0 when PictureListing.IsAt(path) => YoloReader.Read(path),
            0 => throw new UserInputException(
                "dataset-not-found", $"{path}: no data set here; give a folder with splits/, data.yaml or images/ and labels/, or annotation files (.json, .xml)."),
            1 => ReadFile(files[0], SplitOf(files[0])),
            _ => ReadFiles(files),
        };
    }

    private static bool HasLabels(string folder) =>
        File.Exists(Path.Combine(folder, "data.yaml"))
        || Directory.Exists(Path.Combine(folder, "splits"))
        || Directory.Exists(Path.Combine(folder, "labels"))
        || Directory.EnumerateDirectories(folder).Any(d => Directory.Exists(Path.Combine(d, "labels")));

    private static List<string> AnnotationFiles(string folder) =>
    [
        .. new[] { folder, Path.Combine(folder, "annotations") }.Where(Directory.Exists).SelectMany(Directory.EnumerateFiles)
            .Where(f => Path.GetExtension(f).ToLowerInvariant() is ".json" or ".xml" && Path.GetFileName(f) != Conversion.LabelStudioWriter.ConfigName)
            .Order(StringComparer.Ordinal),
    ];

    private static LabelledDataset ReadFiles(List<string> files)
    {
        var (parts, faults) = (new List<LabelledDataset>(), new List<DatasetFault>());
        foreach (var file in files)
        {
            try
            {
                parts.Add(ReadFile(file, SplitOf(file) ?? Path.GetFileNameWithoutExtension(file)));
            }
            catch (UserInputException wrong)
            {
                faults.Add(new(wrong.Code, Path.GetFileName(file), null, wrong.Message.TrimEnd('.'), "mend or remove the file"));
            }
        }

        if (parts.Count == 0 || parts.Exists(p => p.Form != parts[0].Form))
            throw new UserInputException("dataset-not-found", $"{Path.GetDirectoryName(files[0])}: its annotation files cannot be read, or are of different forms; name one of them.");
        return new LabelledDataset(parts[0].Root, parts[0].Form, [.. parts.SelectMany(p => p.Pictures)], [.. faults, .. parts.SelectMany(p => p.Faults)]);
    }

    private static LabelledDataset ReadFile(string file, string? split) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".xml" => CvatReader.Read(file, split),
        ".json" => StartsAList(file) ? LabelStudioReader.Read(file, split) : CocoReader.Read(file, split),
        _ => throw new UserInputException("dataset-not-found", $"{file}: no data set; give a folder, .json or .xml, and unpack archives first."),
    };

    private static bool StartsAList(string file)
    {
        using var text = new StreamReader(file);
        int next;
        do
            next = text.Read();
        while (next >= 0 && char.IsWhiteSpace((char)next));
        return next == '[';
    }

    /// <summary>The word of a file's name that is a split, for example of <c>instances_val.json</c>.</summary>
    private static string? SplitOf(string file) =>
        Path.GetFileNameWithoutExtension(file).Split('_', '.', '-').FirstOrDefault(SplitNames.IsKnown);
}
