using FlareScope.Core;
using FlareScope.Core.Analysis;

namespace FlareScope.Datasets.Formats;

/// <summary>
/// Reads YOLO label text: one object a line, <c>class cx cy w h</c> or <c>class x1 y1 x2 y2 x3 y3 ...</c> (a polygon,
/// taken by its bounding box); all figures are shares of the picture's sides. A missing file means no objects.
/// </summary>
public static class YoloLabelFile
{
    /// <summary>The project's own class numbers: 0 flame, 1 smoke.</summary>
    public static DetectionClass? DefaultClass(int index) => index switch
    {
        0 => DetectionClass.Flame,
        1 => DetectionClass.Smoke,
        _ => null,
    };

    /// <summary>Reads a label file; a class that <paramref name="classOf"/> maps to null is left out.</summary>
    /// <exception cref="UserInputException"><c>label-invalid</c>: a line that is no label.</exception>
    public static IReadOnlyList<NormalisedBox> Read(string path, Func<int, DetectionClass?> classOf) =>
        File.Exists(path) ? Parse(File.ReadAllText(path), path, classOf) : [];

    /// <summary>Reads a label file of the project's own classes; another class is refused, for the picture would pass as one without it.</summary>
    /// <exception cref="UserInputException"><c>label-invalid</c>: a line that is no label; <c>class-unknown</c>: another class.</exception>
    public static IReadOnlyList<NormalisedBox> ReadOwn(string path)
    {
        if (!File.Exists(path)) return [];
        var text = File.ReadAllText(path);
        var line = Array.FindIndex(text.Split('\n'), l => !string.IsNullOrWhiteSpace(l) && YoloLine.TryParse(l, out var label) && DefaultClass(label.Class) is null);
        return line < 0
            ? Parse(text, path, DefaultClass)
            : throw new UserInputException("class-unknown", $"{path}, line {line + 1}: its class is not known here; write 0 for flame or 1 for smoke.");
    }

    /// <summary>Reads label text; <paramref name="name"/> stands in messages.</summary>
    /// <exception cref="UserInputException"><c>label-invalid</c>: a line that is no label.</exception>
    public static IReadOnlyList<NormalisedBox> Parse(string text, string name, Func<int, DetectionClass?> classOf)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(classOf);
        var boxes = new List<NormalisedBox>();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i])) continue;
            // A score would make a detector's answer pass as truth.
            if (!YoloLine.TryParse(lines[i], out var line) || line.Score is not null || !Array.TrueForAll(line.Figures, IsShare))
                throw new UserInputException(
                    "label-invalid",
                    $"{name}, line {i + 1}: not a YOLO label; write 'class cx cy w h' or a polygon, shares of the sides in 0..1.");
            if (classOf(line.Class) is { } kind) boxes.Add(ToBox(kind, line));
        }

        return boxes;
    }

    private static bool IsShare(double figure) => figure is >= -ObjectGuard.Slack and <= 1 + ObjectGuard.Slack;

    private static NormalisedBox ToBox(DetectionClass kind, YoloLine line)
    {
        var f = line.Figures;
        if (line.IsBox) return new(kind, f[0], f[1], f[2], f[3]);
        var box = line.ToObject("", null);
        return new(kind, (box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2, box.Width, box.Height);
    }
}
