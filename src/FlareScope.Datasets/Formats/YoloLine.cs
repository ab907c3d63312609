using System.Globalization;

namespace FlareScope.Datasets.Formats;

/// <summary>
/// One line of YOLO label text: <c>class cx cy w h</c> or <c>class x1 y1 x2 y2 x3 y3 ...</c>, shares of the sides. One figure more
/// at the end is a score, as detectors write it.
/// </summary>
/// <param name="Class">Class number.</param>
/// <param name="Figures">The figures of the box or outline; NaN and infinities pass.</param>
/// <param name="Score">Score, when there is one.</param>
internal readonly record struct YoloLine(int Class, double[] Figures, double? Score)
{
    internal bool IsBox => Figures.Length == 4;

    /// <summary>Reads a line that is not blank; false when it has another form.</summary>
    internal static bool TryParse(string line, out YoloLine parsed)
    {
        parsed = default;
        var fields = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var figures = new double[fields.Length - 1];
        if (!int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index) || figures.Length < 4)
            return false;
        for (var i = 0; i < figures.Length; i++)
        {
            if (!double.TryParse(fields[i + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out figures[i]))
                return false;
        }

        var scored = figures.Length % 2 == 1;
        parsed = new(index, scored ? figures[..^1] : figures, scored ? figures[^1] : null);
        return true;
    }

    internal LabelledObject ToObject(string className, int? line)
    {
        var f = Figures;
        var thing = IsBox
            ? new LabelledObject(className, f[0] - f[2] / 2, f[1] - f[3] / 2, f[2], f[3])
            : LabelledObject.Around(className, [.. Enumerable.Range(0, f.Length / 2).Select(i => new SharePoint(f[2 * i], f[2 * i + 1]))]);
        return thing with { Score = Score, Line = line };
    }
}
