using FlareScope.Core;

namespace FlareScope.Datasets.Formats.Yolo;

/// <summary>
/// Reads a folder in any of the YOLO forms to its end. Without <c>data.yaml</c> class 0 is flame and 1 smoke. A picture without a
/// label file is a negative, as YOLO has it, and a fault, because a lost file looks the same.
/// </summary>
public static class YoloReader
{
    /// <summary>Reads the folder; a broken label or list line becomes a fault.</summary>
    /// <exception cref="UserInputException"><c>data-yaml-invalid</c>: it names no classes.</exception>
    public static LabelledDataset Read(string folder)
    {
        var listing = PictureListing.Open(folder);
        var faults = new List<DatasetFault>();
        var names = DataYaml.In(listing.Root)?.Names ?? new Dictionary<int, string> { [0] = ClassMeaning.Flame, [1] = ClassMeaning.Smoke };
        var pictures = Files(listing, faults).Select(file => ReadLabels(listing.Root, file, names, faults)).ToList();
        return new LabelledDataset(listing.Root, DatasetForm.Yolo, pictures, faults);
    }

    private static IEnumerable<PictureFile> Files(PictureListing listing, List<DatasetFault> faults)
    {
        if (!listing.HasLists)
            return listing.OnDisk();
        var files = new List<PictureFile>();
        foreach (var (split, path) in listing.Lists())
        {
            var list = SafePath.Within(listing.Root, path);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (number, text) in PictureListing.ListLines(path, "split-not-found"))
            {
                if (listing.FromLine(text, split) is not { } file)
                    faults.Add(new("list-invalid", list, number, $"'{text}' leaves the data set", "write a path below its folder"));
                else if (!seen.Add(file.Path))
                    faults.Add(new("listed-twice", list, number, $"'{text}' stands in this list before", "delete the line") { Matters = false });
                else
                    files.Add(file);
            }
        }

        return files;
    }

    private static LabelledPicture ReadLabels(string root, PictureFile file, IReadOnlyDictionary<int, string> names, List<DatasetFault> faults)
    {
        var label = SafePath.Within(root, file.LabelPath);
        var objects = new List<LabelledObject>();
        var before = faults.Count;
        if (!File.Exists(file.LabelPath))
        {
            faults.Add(new("label-missing", label, null, $"no label file for {SafePath.Within(root, file.Path)}", "write it; an empty file says that the picture shows neither flame nor smoke"));
            return new LabelledPicture(file, []) { LabelFile = label };
        }

        if (TextFile.LabelLines(file.LabelPath) is not { } lines)
        {
            faults.Add(new("label-invalid", label, null, "larger than 4 MB", "a label file has one short line for each object; write it again"));
            lines = [];
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
                continue;
            if (Fault(lines[i], label, i + 1, names, out var thing) is { } fault)
                faults.Add(fault);
            else
                objects.Add(thing!);
        }

        return new LabelledPicture(file, objects) { LabelFile = label, IsWhole = faults.Count == before };
    }

    private static DatasetFault? Fault(string text, string file, int number, IReadOnlyDictionary<int, string> names, out LabelledObject? thing)
    {
        thing = null;
        if (!YoloLine.TryParse(text, out var line))
            return new("label-invalid", file, number, $"'{Short(text)}' is no YOLO label", "write 'class cx cy w h' or 'class x1 y1 x2 y2 x3 y3 ...'");
        if (!names.TryGetValue(line.Class, out var name))
            return new("class-unknown", file, number, FormattableString.Invariant($"class {line.Class} has no name"), "use a class of data.yaml (without it 0 flame, 1 smoke) or name it there");
        thing = line.ToObject(ClassMeaning.Canonical(name), number);
        return ObjectGuard.Check(thing, file);
    }

    private static string Short(string text) => text.Length <= 40 ? text.Trim() : text[..40].Trim() + "...";
}
