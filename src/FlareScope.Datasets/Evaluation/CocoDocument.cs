using System.Text.Json;

namespace FlareScope.Datasets.Evaluation;

/// <summary>The parts of a COCO annotation file that boxes need.</summary>
internal sealed record CocoDocument(
    IReadOnlyList<CocoImage> Images, IReadOnlyList<CocoAnnotation> Annotations, IReadOnlyList<CocoCategory> Categories)
{
    internal static CocoDocument From(JsonElement root) => new(
        [.. root.GetProperty("images").EnumerateArray().Select(CocoImage.From)],
        [.. root.GetProperty("annotations").EnumerateArray().Select(CocoAnnotation.From)],
        root.TryGetProperty("categories", out var categories)
            ? [.. categories.EnumerateArray().Select(c => new CocoCategory(c.GetProperty("id").GetInt32(), c.GetProperty("name").GetString() ?? ""))]
            : []);
}

/// <summary>A picture; size in pixels.</summary>
internal sealed record CocoImage(long Id, string FileName, int Width, int Height)
{
    internal static CocoImage From(JsonElement e)
    {
        var image = new CocoImage(
            e.GetProperty("id").GetInt64(), e.GetProperty("file_name").GetString() ?? "", e.GetProperty("width").GetInt32(), e.GetProperty("height").GetInt32());
        return image.Width > 0 && image.Height > 0 ? image : throw new FormatException($"picture {image.Id} has no size");
    }
}

/// <summary>A box: x, y, width, height in pixels from the top left.</summary>
internal sealed record CocoAnnotation(long ImageId, int CategoryId, double[] Box, bool IsCrowd)
{
    internal static CocoAnnotation From(JsonElement e)
    {
        double[] box = [.. e.GetProperty("bbox").EnumerateArray().Select(v => v.GetDouble())];
        if (box.Length != 4)
            throw new FormatException("a bbox has not four figures");
        return new CocoAnnotation(
            e.GetProperty("image_id").GetInt64(),
            e.GetProperty("category_id").GetInt32(),
            box,
            e.TryGetProperty("iscrowd", out var crowd) && crowd.GetInt32() != 0);
    }
}

/// <summary>A category and its name.</summary>
internal sealed record CocoCategory(int Id, string Name);
