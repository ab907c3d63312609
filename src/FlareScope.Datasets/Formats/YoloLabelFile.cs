using System.Globalization;
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
            var fields = lines[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length == 0) continue;
            if (!TryParse(fields, out var index, out var values))
                throw new UserInputException(
                    "label-invalid",
                    $"{name}, line {i + 1}: not a YOLO label; write 'class cx cy w h' or a polygon, shares of the sides in 0..1.");
            if (classOf(index) is { } kind) boxes.Add(ToBox(kind, values));
        }

        return boxes;
    }

    private static bool TryParse(string[] fields, out int index, out double[] values)
    {
        values = new double[fields.Length - 1];
        if (!int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out index)) return false;
        if (values.Length != 4 && (values.Length < 6 || values.Length % 2 != 0)) return false;
        for (var i = 0; i < values.Length; i++)
        {
            var parsed = double.TryParse(fields[i + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out values[i]);
            if (!parsed || values[i] is not (>= -0.01 and <= 1.01)) return false;
        }

        return true;
    }

    private static NormalisedBox ToBox(DetectionClass kind, double[] values)
    {
        if (values.Length == 4) return new(kind, values[0], values[1], values[2], values[3]);
        double left = 1, top = 1, right = 0, bottom = 0;
        for (var i = 0; i < values.Length; i += 2)
        {
            left = Math.Min(left, values[i]);
            right = Math.Max(right, values[i]);
            top = Math.Min(top, values[i + 1]);
            bottom = Math.Max(bottom, values[i + 1]);
        }

        return new(kind, (left + right) / 2, (top + bottom) / 2, right - left, bottom - top);
    }
}
