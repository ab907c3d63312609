using System.Text.Json;
using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Conversion;

/// <summary>
/// Writes one COCO file for each split (<c>train.json</c>), or <c>annotations.json</c>. Category ids are class numbers + 1; a score
/// stands in the annotation as in COCO results.
/// </summary>
internal static class CocoWriter
{
    internal static IEnumerable<string> Write(string folder, IReadOnlyList<PlacedPicture> pictures, IReadOnlyList<string> classes)
    {
        foreach (var split in pictures.GroupBy(p => p.Split))
        {
            var file = (split.Key ?? "annotations") + ".json";
            JsonFile.Write(Path.Combine(folder, file), json => WriteDocument(json, [.. split], classes));
            yield return file;
        }
    }

    private static void WriteDocument(Utf8JsonWriter json, List<PlacedPicture> pictures, IReadOnlyList<string> classes)
    {
        json.WriteStartObject();
        json.WriteStartArray("images");
        for (var i = 0; i < pictures.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            json.WriteString("file_name", pictures[i].Name);
            json.WriteNumber("width", pictures[i].Width);
            json.WriteNumber("height", pictures[i].Height);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("annotations");
        var id = 0;
        for (var i = 0; i < pictures.Count; i++)
        {
            foreach (var thing in pictures[i].Objects)
                WriteAnnotation(json, ++id, i + 1, pictures[i], thing, classes);
        }

        json.WriteEndArray();
        json.WriteStartArray("categories");
        for (var i = 0; i < classes.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            json.WriteString("name", classes[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAnnotation(Utf8JsonWriter json, int id, int image, PlacedPicture picture, LabelledObject thing, IReadOnlyList<string> classes)
    {
        var (width, height) = (picture.Width, picture.Height);
        json.WriteStartObject();
        json.WriteNumber("id", id);
        json.WriteNumber("image_id", image);
        json.WriteNumber("category_id", classes.ToList().IndexOf(thing.Class) + 1);
        WriteFigures(json, "bbox", [thing.Left * width, thing.Top * height, thing.Width * width, thing.Height * height]);
        json.WriteNumber("area", Rounded.Pixels(Area(thing) * width * height));
        json.WriteNumber("iscrowd", 0);
        json.WriteStartArray("segmentation");
        if (thing.Outline is { } outline)
            WriteFigures(json, null, outline.SelectMany(p => new[] { p.X * width, p.Y * height }));
        json.WriteEndArray();
        if (thing.Score is { } score)
            json.WriteNumber("score", score);
        json.WriteEndObject();
    }

    /// <summary>Area as a share of the picture: inside the outline, else of the box.</summary>
    private static double Area(LabelledObject thing)
    {
        if (thing.Outline is not { } points)
            return thing.Width * thing.Height;
        double twice = 0;
        for (var i = 0; i < points.Count; i++)
        {
            var next = points[(i + 1) % points.Count];
            twice += points[i].X * next.Y - next.X * points[i].Y;
        }

        return Math.Abs(twice) / 2;
    }

    private static void WriteFigures(Utf8JsonWriter json, string? name, IEnumerable<double> figures)
    {
        if (name is not null)
            json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var figure in figures)
            json.WriteNumberValue(Rounded.Pixels(figure));
        json.WriteEndArray();
    }
}
