using System.Xml;
using System.Xml.Linq;

namespace FlareScope.Datasets.Formats.Cvat;

/// <summary>One <c>image</c> element.</summary>
internal static class CvatPicture
{
    private const string Mend = "export the task again as 'CVAT for images 1.1'";

    /// <summary>Reads the element; null, and a fault, when its name or size is none.</summary>
    internal static LabelledPicture? Read(
        XElement image, int line, string root, string file, string? split, HashSet<string>? labels, List<DatasetFault> faults)
    {
        var name = SafePath.Relative((string?)image.Attribute("name"));
        if (name is null || !int.TryParse((string?)image.Attribute("width"), out var width) || !int.TryParse((string?)image.Attribute("height"), out var height) || width < 1 || height < 1)
        {
            faults.Add(new("cvat-invalid", file, line, name is null ? $"the name '{(string?)image.Attribute("name")}' leaves the folder of the file or is missing" : $"picture '{name}' has no size", Mend));
            return null;
        }

        var (before, leftOut) = (faults.Count, 0);
        var objects = new List<LabelledObject>();
        foreach (var shape in image.Elements())
        {
            var place = $"{name}, {shape.Name.LocalName} '{(string?)shape.Attribute("label")}'";
            if (shape.Name.LocalName is not ("box" or "polygon"))
                leftOut++;
            else if (CvatShape.Read(shape, width, height) is not { } thing)
                faults.Add(new("cvat-invalid", file, line, $"{place}: its figures are no numbers", "draw it again or delete it"));
            else if (labels?.Contains((string)shape.Attribute("label")!) == false)
                faults.Add(new("class-unknown", file, line, $"{place}: no such label in meta", "add it to the labels of the task"));
            else if (ObjectGuard.Check(thing with { Line = line }, file, place) is { } fault)
                faults.Add(fault);
            else
                objects.Add(thing with { Line = line });
        }

        var whole = faults.Count == before;
        if (leftOut > 0)
            faults.Add(new("shape-left-out", file, line, FormattableString.Invariant($"{name}: {leftOut} shapes that are neither box nor polygon"), "only these two are read") { Matters = false });
        return new LabelledPicture(PictureNames.Locate(root, name, Subset(image) ?? split), objects)
        {
            LabelFile = file,
            Width = width,
            Height = height,
            IsWhole = whole,
        };
    }

    private static string? Subset(XElement image) => (string?)image.Attribute("subset") is { Length: > 0 } subset && subset != "default" ? subset : null;
}
