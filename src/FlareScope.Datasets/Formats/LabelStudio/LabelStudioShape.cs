using System.Text.Json;

namespace FlareScope.Datasets.Formats.LabelStudio;

/// <summary>A rectangle or polygon of a result; Label Studio's figures are per cent of the picture's sides.</summary>
/// <param name="Thing">What it marks.</param>
/// <param name="Size">Size of the picture, px, when the result tells it.</param>
internal sealed record LabelStudioShape(LabelledObject Thing, (int Width, int Height)? Size)
{
    /// <summary>Reads a result; null for other shapes and for shapes without a label.</summary>
    /// <exception cref="FormatException">A figure is missing.</exception>
    internal static LabelStudioShape? From(JsonElement result)
    {
        var type = result.TryGetProperty("type", out var t) ? t.GetString() : null;
        if (type is not ("rectanglelabels" or "polygonlabels"))
            return null;
        var value = result.GetProperty("value");
        if (!value.TryGetProperty(type, out var labels) || labels.GetArrayLength() == 0)
            return null;
        var name = ClassMeaning.Canonical(labels[0].GetString() ?? throw new FormatException("a label without a name"));
        var size = SizeOf(result);
        var thing = type == "polygonlabels"
            ? LabelledObject.Around(name, Points(value))
            : Rectangle(name, value, size);
        double? score = result.TryGetProperty("score", out var s) && s.ValueKind == JsonValueKind.Number ? s.GetDouble() : null;
        return new(thing with { Score = score }, size);
    }

    private static (int, int)? SizeOf(JsonElement result) =>
        result.TryGetProperty("original_width", out var w) && result.TryGetProperty("original_height", out var h)
        && w.TryGetInt32(out var width) && h.TryGetInt32(out var height) && width > 0 && height > 0
            ? (width, height)
            : null;

    private static LabelledObject Rectangle(string name, JsonElement value, (int Width, int Height)? size)
    {
        double Figure(string key) => value.GetProperty(key).GetDouble() / 100;
        var (left, top, width, height) = (Figure("x"), Figure("y"), Figure("width"), Figure("height"));
        var turned = value.TryGetProperty("rotation", out var rotation) && rotation.ValueKind == JsonValueKind.Number ? rotation.GetDouble() : 0;
        if (turned == 0 || size is not var (w, h))
            return new LabelledObject(name, left, top, width, height);
        // Label Studio turns a rectangle about its upper left corner, in pixels.
        var corners = RotatedBox.Corners(left * w, top * h, width * w, height * h, (left * w, top * h), turned);
        return LabelledObject.Around(name, [.. corners.Select(c => new SharePoint(c.X / w, c.Y / h))]);
    }

    private static List<SharePoint> Points(JsonElement value)
    {
        var points = value.GetProperty("points").EnumerateArray().Select(p => new SharePoint(p[0].GetDouble() / 100, p[1].GetDouble() / 100)).ToList();
        return points.Count > 2 ? points : throw new FormatException("a polygon of fewer than three points");
    }
}
