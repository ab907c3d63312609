using System.Text.Json;
using FlareScope.Core;

namespace FlareScope.Datasets.Formats.LabelStudio;

/// <summary>
/// Reads tasks as Label Studio exports them (JSON, not JSON-MIN): rectangles and polygons. Of several annotations the ground truth is
/// taken, else the last that was not skipped; only without any the predictions, with their scores. A task with neither was never
/// looked at and is no negative.
/// </summary>
public static class LabelStudioReader
{
    private const string Mend = "export the tasks again as JSON";

    /// <summary>Reads the file; a broken task becomes a fault.</summary>
    /// <param name="path">The file of tasks.</param>
    /// <param name="split">Split its pictures belong to unless a task tells its own.</param>
    /// <exception cref="UserInputException"><c>label-studio-invalid</c>: no list of tasks; <c>file-missing</c>, <c>file-too-large</c>.</exception>
    public static LabelledDataset Read(string path, string? split = null)
    {
        using var json = TextFile.ReadJson(path, "label-studio-invalid");
        if (json.RootElement.ValueKind != JsonValueKind.Array)
            throw new UserInputException("label-studio-invalid", $"{path}: no list of tasks; export them from Label Studio as JSON.");
        var root = PictureNames.RootOf(path);
        var file = SafePath.Within(root, Path.GetFullPath(path));
        var faults = new List<DatasetFault>();
        var pictures = new List<LabelledPicture>();
        foreach (var (task, i) in json.RootElement.EnumerateArray().Select((t, i) => (t, i)))
        {
            try
            {
                if (Read(task, root, file, $"[{i}]", split, faults) is { } picture)
                    pictures.Add(picture);
            }
            catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException or FormatException)
            {
                faults.Add(new("label-studio-invalid", file, null, $"[{i}]: {wrong.Message}", Mend));
            }
        }

        return new LabelledDataset(root, DatasetForm.LabelStudio, pictures, faults);
    }

    private static LabelledPicture? Read(JsonElement task, string root, string file, string place, string? split, List<DatasetFault> faults)
    {
        var data = task.GetProperty("data");
        var picture = PictureOf(data, root, data.TryGetProperty("split", out var own) ? own.GetString() : split);
        if (Results(task) is not { } results)
        {
            faults.Add(new("not-labelled", file, null, $"{place}: {picture.Name} has neither annotation nor prediction", "submit an empty annotation if it shows nothing; it is left out") { Matters = false });
            return null;
        }

        var before = faults.Count;
        var objects = new List<LabelledObject>();
        var (leftOut, size) = (0, ((int Width, int Height)?)null);
        foreach (var (result, i) in results.EnumerateArray().Select((r, i) => (r, i)))
        {
            if (LabelStudioShape.From(result) is not { } shape)
            {
                leftOut++;
                continue;
            }

            size ??= shape.Size;
            if (ObjectGuard.Check(shape.Thing, file, $"{place}.result[{i}]") is { } fault)
                faults.Add(fault);
            else
                objects.Add(shape.Thing);
        }

        var whole = faults.Count == before;
        if (leftOut > 0)
            faults.Add(new("shape-left-out", file, null, FormattableString.Invariant($"{place}: {leftOut} results that are no rectangle or polygon with a label"), "only these two are read") { Matters = false });
        return new LabelledPicture(picture, objects) { LabelFile = file, Width = size?.Width, Height = size?.Height, IsWhole = whole };
    }

    private static JsonElement? Results(JsonElement task)
    {
        var annotations = List(task, "annotations").Where(a => !Is(a, "was_cancelled")).ToList();
        var chosen = annotations.Where(a => Is(a, "ground_truth")).Concat(annotations.AsEnumerable().Reverse()).Concat(List(task, "predictions"));
        return chosen.Select(c => c.GetProperty("result")).Cast<JsonElement?>().FirstOrDefault();
    }

    private static JsonElement[] List(JsonElement task, string name) =>
        task.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static bool Is(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static PictureFile PictureOf(JsonElement data, string root, string? split)
    {
        var given = data.TryGetProperty("image", out var image)
            ? image.GetString()
            : data.EnumerateObject().Where(p => p.Name != "split" && p.Value.ValueKind == JsonValueKind.String).Select(p => p.Value.GetString()).FirstOrDefault();
        var name = SafePath.Relative(LabelStudioAddress.NameOf(given ?? throw new FormatException("data names no picture")))
            ?? throw new FormatException($"'{given}' leaves the folder of the file");
        return PictureNames.Locate(root, name, split);
    }
}
