using System.Text.Json;
using FlareScope.Core;

namespace FlareScope.Datasets.Formats.Coco;

/// <summary>
/// Reads a COCO annotation file. Pictures lie beside it or in <c>images/</c> beside it; the first folder of a picture's name is its
/// source. A category means flame or smoke by its name, without names by its number (1 flame, 2 smoke). Crowd regions are left out;
/// an outline is kept when it is one polygon.
/// </summary>
public static class CocoReader
{
    private const string Mend = "write the entry as COCO has it";

    /// <summary>Reads the file; a broken entry becomes a fault.</summary>
    /// <param name="path">The annotation file.</param>
    /// <param name="split">Split its pictures belong to; null when none.</param>
    /// <exception cref="UserInputException"><c>coco-invalid</c>: no COCO annotations; <c>file-missing</c>, <c>file-too-large</c>.</exception>
    public static LabelledDataset Read(string path, string? split = null)
    {
        using var json = TextFile.ReadJson(path, "coco-invalid");
        var root = PictureNames.RootOf(path);
        var file = SafePath.Within(root, Path.GetFullPath(path));
        if (Array(json.RootElement, "images") is not { } images || Array(json.RootElement, "annotations") is not { } annotations)
            throw new UserInputException("coco-invalid", $"{path}: no COCO annotations; it needs the lists images, annotations and categories.");
        var faults = new List<DatasetFault>();
        var pictures = new Dictionary<long, CocoPicture>();
        foreach (var (entry, i) in images.EnumerateArray().Select((e, i) => (e, i)))
            Try(faults, file, $"images[{i}]", () => Add(pictures, CocoPicture.From(entry, root, split)));
        var categories = Categories(json.RootElement, file, faults);
        foreach (var (entry, i) in annotations.EnumerateArray().Select((e, i) => (e, i)))
            Try(faults, file, $"annotations[{i}]", () => CocoAnnotation.AddTo(pictures, entry, categories, file, $"annotations[{i}]", faults));
        if (pictures.Values.Sum(p => p.LeftOut) is var leftOut and > 0)
            faults.Add(new("shape-left-out", file, null, FormattableString.Invariant($"{leftOut} crowd regions or outlines of several parts"), "outlines are kept as their boxes, crowd regions are not read") { Matters = false });
        return new LabelledDataset(root, DatasetForm.Coco, [.. pictures.Values.Select(p => p.ToPicture(file))], faults);
    }

    private static void Add(Dictionary<long, CocoPicture> pictures, CocoPicture picture)
    {
        if (!pictures.TryAdd(picture.Id, picture))
            throw new FormatException(FormattableString.Invariant($"picture {picture.Id} is there twice"));
    }

    private static Dictionary<int, string>? Categories(JsonElement root, string file, List<DatasetFault> faults)
    {
        if (Array(root, "categories") is not { } list || list.GetArrayLength() == 0)
            return null;
        var categories = new Dictionary<int, string>();
        foreach (var (entry, i) in list.EnumerateArray().Select((e, i) => (e, i)))
            Try(faults, file, $"categories[{i}]", () => categories[entry.GetProperty("id").GetInt32()] = ClassMeaning.Canonical(entry.GetProperty("name").GetString() ?? throw new FormatException("it has no name")));
        return categories;
    }

    private static JsonElement? Array(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list : null;

    private static void Try(List<DatasetFault> faults, string file, string place, Action read)
    {
        try
        {
            read();
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            faults.Add(new("coco-invalid", file, null, $"{place}: {wrong.Message}", Mend));
        }
    }
}
