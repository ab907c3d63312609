using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Pictures;

namespace FlareScope.Datasets.Checks;

/// <summary>Files without their counterparts, and pictures that cannot be opened or contradict their labels.</summary>
internal static class FolderFaults
{
    private const string ClassList = "classes.txt"; // labelling tools put it among the labels

    internal static IEnumerable<DatasetFault> Of(LabelledDataset set, IReadOnlyList<LookedAt> looked)
    {
        foreach (var entry in looked)
        {
            if (entry.Reason is { } reason)
                yield return Unopened(set.PathOf(entry.Picture), reason.Code, reason.Message);
            if (entry is { Look: { } look, Picture: { Width: { } width, Height: { } height } } && (look.Width != width || look.Height != height))
                yield return new("size-differs", set.PathOf(entry.Picture), null, FormattableString.Invariant($"the picture is {look.Width} x {look.Height} px, its labels say {width} x {height}"), "put back the picture that was labelled, or label this one");
        }

        foreach (var fault in Shared(set).Concat(set.Form == DatasetForm.Yolo ? Unpaired(set) : []))
            yield return fault;
        foreach (var other in set.Pictures.SelectMany(p => p.Objects).Where(o => ClassMeaning.Of(o.Class) is null).CountBy(o => o.Class))
            yield return new("class-other", ".", null, FormattableString.Invariant($"class '{other.Key}' of {other.Value} boxes is neither flame nor smoke"), "training and scores leave it out; conversions keep it") { Matters = false };
    }

    private static DatasetFault Unopened(string path, string code, string message)
    {
        var text = message.StartsWith(path + ": ", StringComparison.Ordinal) ? message[(path.Length + 2)..] : message;
        var parts = text.TrimEnd('.').Split("; ", 2);
        return new(code == "file-missing" ? "picture-missing" : "picture-broken", path, null, parts[0], parts.Length > 1 ? parts[1] : "copy it again");
    }

    private static IEnumerable<DatasetFault> Shared(LabelledDataset set)
    {
        var yolo = set.Form == DatasetForm.Yolo;
        return
            from same in set.Pictures.DistinctBy(p => (p.File.Path, p.File.Split)).GroupBy(p => yolo ? p.LabelFile : p.File.Path, StringComparer.Ordinal)
            where same.Select(p => p.File.Path).Distinct().Count() > 1 || !yolo && same.Count() > 1
            select new DatasetFault("name-repeated", same.Key, null, $"belongs to several pictures: {string.Join(", ", same.Select(set.PathOf))}", "give each picture a name and labels of its own");
    }

    private static IEnumerable<DatasetFault> Unpaired(LabelledDataset set)
    {
        var listing = PictureListing.Open(set.Root);
        var onDisk = listing.OnDisk().ToList();
        var used = set.Pictures.Select(p => p.File.Path).ToHashSet(StringComparer.Ordinal);
        var labels = onDisk.Select(p => p.LabelPath).Concat(set.Pictures.Select(p => p.File.LabelPath)).ToHashSet(StringComparer.Ordinal);
        foreach (var orphan in listing.LabelsOnDisk().Where(l => !labels.Contains(l) && Path.GetFileName(l) != ClassList))
            yield return new("label-orphan", SafePath.Within(set.Root, orphan), null, "no picture belongs to this label file", "put the picture back or delete the labels");
        foreach (var unlisted in onDisk.Where(p => listing.HasLists && !used.Contains(p.Path)))
            yield return new("picture-unlisted", SafePath.Within(set.Root, unlisted.Path), null, "stands in no list of splits/", "add it to one if it is meant to be used") { Matters = false };
    }
}
