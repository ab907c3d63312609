using System.Text.Json;

namespace FlareScope.Datasets.Formats.Coco;

/// <summary>One annotation of a COCO file.</summary>
internal static class CocoAnnotation
{
    private const double OutlineAgreesPx = 1;

    /// <summary>Adds an annotation to its picture, or a fault.</summary>
    /// <exception cref="FormatException">It names no picture, or its box is none.</exception>
    internal static void AddTo(
        Dictionary<long, CocoPicture> pictures, JsonElement entry, Dictionary<int, string>? categories, string file, string place, List<DatasetFault> faults)
    {
        var id = entry.GetProperty("image_id").GetInt64();
        if (!pictures.TryGetValue(id, out var picture))
            throw new FormatException(FormattableString.Invariant($"there is no picture {id}"));
        if (entry.TryGetProperty("iscrowd", out var crowd) && crowd.ValueKind is JsonValueKind.True or JsonValueKind.Number && crowd.ToString() != "0")
        {
            picture.LeftOut++;
            return;
        }

        try
        {
            var fault = Read(entry, categories, picture, file, place, out var thing);
            if (fault is null)
                picture.Objects.Add(thing!);
            else
                faults.Add(fault);
            picture.IsWhole &= fault is null;
        }
        catch
        {
            picture.IsWhole = false;
            throw;
        }
    }

    private static DatasetFault? Read(
        JsonElement entry, Dictionary<int, string>? categories, CocoPicture picture, string file, string place, out LabelledObject? thing)
    {
        thing = null;
        var category = entry.GetProperty("category_id").GetInt32();
        var name = categories is null
            ? category switch { 1 => ClassMeaning.Flame, 2 => ClassMeaning.Smoke, _ => null }
            : categories.GetValueOrDefault(category);
        if (name is null)
            return new("class-unknown", file, null, FormattableString.Invariant($"{place}: category {category} is not in categories"), "add it there or mend the number");
        double[] box = [.. entry.GetProperty("bbox").EnumerateArray().Select(v => v.GetDouble())];
        if (box.Length != 4)
            throw new FormatException("bbox has not four figures");
        var (width, height) = ((double)picture.Width, (double)picture.Height);
        thing = new LabelledObject(name, box[0] / width, box[1] / height, box[2] / width, box[3] / height)
        {
            Score = entry.TryGetProperty("score", out var score) ? score.GetDouble() : null,
        };
        var outline = Outline(entry, box);
        picture.LeftOut += outline is null && HasShape(entry) ? 1 : 0;
        if (outline is not null)
            thing = thing with { Outline = [.. outline.Select(p => new SharePoint(p.X / width, p.Y / height))] };
        return ObjectGuard.Check(thing, file, place);
    }

    private static bool HasShape(JsonElement entry) => entry.TryGetProperty("segmentation", out var shape)
        && (shape.ValueKind == JsonValueKind.Object || shape.ValueKind == JsonValueKind.Array && shape.GetArrayLength() > 0);

    /// <summary>The outline, px, when it is one polygon and agrees with the box.</summary>
    private static List<(double X, double Y)>? Outline(JsonElement entry, double[] box)
    {
        if (!entry.TryGetProperty("segmentation", out var parts) || parts.ValueKind != JsonValueKind.Array || parts.GetArrayLength() != 1)
            return null;
        double[] figures = [.. parts[0].EnumerateArray().Select(v => v.GetDouble())];
        if (figures.Length < 6 || figures.Length % 2 != 0)
            return null;
        var points = Enumerable.Range(0, figures.Length / 2).Select(i => (X: figures[2 * i], Y: figures[2 * i + 1])).ToList();
        bool Near(double a, double b) => Math.Abs(a - b) <= OutlineAgreesPx;
        return Near(points.Min(p => p.X), box[0]) && Near(points.Min(p => p.Y), box[1])
            && Near(points.Max(p => p.X), box[0] + box[2]) && Near(points.Max(p => p.Y), box[1] + box[3])
            ? points
            : null;
    }
}
