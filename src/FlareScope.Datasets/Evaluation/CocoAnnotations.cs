using System.Text.Json;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Evaluation;

/// <summary>
/// Reads a COCO annotation file. Pictures lie beside it or in <c>images/</c> beside it; the first folder of a picture's name is its
/// source. A category means flame or smoke by its name, without names by its number (1 flame, 2 smoke). Crowd regions are left out.
/// </summary>
internal static class CocoAnnotations
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="UserInputException"><c>coco-invalid</c>: no COCO annotations.</exception>
    internal static IReadOnlyList<DatasetImage> Read(string file)
    {
        var document = Parse(file);
        var root = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var classes = document.Categories.ToDictionary(c => c.Id, c => ClassOf(c.Name));
        DetectionClass? Class(int id) => classes.Count > 0 ? classes.GetValueOrDefault(id) : YoloLabelFile.DefaultClass(id - 1);
        var boxes = document.Annotations
            .Where(a => !a.IsCrowd && Class(a.CategoryId) is not null)
            .ToLookup(a => a.ImageId, a => (Class: Class(a.CategoryId)!.Value, a.Box));
        return [.. document.Images.Select(i => new DatasetImage(
            PathOf(root, i.FileName),
            SourceOf(root, i.FileName),
            [.. boxes[i.Id].Select(b => Normalise(b.Class, b.Box, i))]) { CocoId = i.Id })];
    }

    private static CocoDocument Parse(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            using var json = JsonDocument.Parse(stream);
            return CocoDocument.From(json.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UserInputException("coco-invalid", $"{file}: no COCO annotations ({wrong.Message}); it needs images, annotations and categories.", wrong);
        }
    }

    private static DetectionClass? ClassOf(string name)
    {
        bool Has(string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
        if (Has("smoke"))
            return DetectionClass.Smoke;
        return Has("fire") || Has("flame") || Has("flare") ? DetectionClass.Flame : null;
    }

    private static string PathOf(string root, string name)
    {
        var path = Path.GetFullPath(Path.Combine(root, name));
        if (!path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new UserInputException("coco-invalid", $"{name}: leaves the folder of the annotation file; write paths below it.");
        var inImages = Path.Combine(root, "images", name);
        return !File.Exists(path) && File.Exists(inImages) ? inImages : path;
    }

    private static string SourceOf(string root, string name)
    {
        var parts = name.Split('/');
        return parts.Length > 1 && parts[0] != "images" ? parts[0] : Path.GetFileName(root);
    }

    private static NormalisedBox Normalise(DetectionClass c, double[] b, CocoImage image) => new(
        c, (b[0] + (b[2] / 2)) / image.Width, (b[1] + (b[3] / 2)) / image.Height, b[2] / image.Width, b[3] / image.Height);
}
