using System.Globalization;
using System.Xml.Linq;

namespace FlareScope.Datasets.Formats.Cvat;

/// <summary>A <c>box</c> or <c>polygon</c>; CVAT's figures are pixels.</summary>
internal static class CvatShape
{
    /// <summary>Name of the attribute that carries a score; CVAT has no field for it.</summary>
    internal const string ScoreAttribute = "score";

    /// <summary>Reads it; null when a figure or the label is missing or no number.</summary>
    internal static LabelledObject? Read(XElement shape, int width, int height)
    {
        if ((string?)shape.Attribute("label") is not { Length: > 0 } label)
            return null;
        var name = ClassMeaning.Canonical(label);
        var thing = shape.Name.LocalName == "box" ? Box(name, shape, width, height) : Polygon(name, shape, width, height);
        var score = shape.Elements("attribute").FirstOrDefault(a => (string?)a.Attribute("name") == ScoreAttribute)?.Value;
        return string.IsNullOrWhiteSpace(score) ? thing : Number(score) is { } number && thing is not null ? thing with { Score = number } : null;
    }

    private static LabelledObject? Box(string name, XElement shape, int width, int height)
    {
        double? Figure(string key) => Number((string?)shape.Attribute(key));
        if (Figure("xtl") is not { } left || Figure("ytl") is not { } top || Figure("xbr") is not { } right || Figure("ybr") is not { } bottom)
            return null;
        if (Figure("rotation") is not { } turned || turned == 0)
            return new LabelledObject(name, left / width, top / height, (right - left) / width, (bottom - top) / height);
        // CVAT turns a box about its centre.
        var corners = RotatedBox.Corners(left, top, right - left, bottom - top, ((left + right) / 2, (top + bottom) / 2), turned);
        return LabelledObject.Around(name, [.. corners.Select(c => new SharePoint(c.X / width, c.Y / height))]);
    }

    private static LabelledObject? Polygon(string name, XElement shape, int width, int height)
    {
        var pairs = ((string?)shape.Attribute("points") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(',')).ToList();
        if (pairs.Count < 3 || pairs.Exists(p => p.Length != 2))
            return null;
        var points = pairs.ConvertAll(p => (X: Number(p[0]), Y: Number(p[1])));
        return points.Exists(p => p.X is null || p.Y is null)
            ? null
            : LabelledObject.Around(name, points.ConvertAll(p => new SharePoint(p.X!.Value / width, p.Y!.Value / height)));
    }

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
