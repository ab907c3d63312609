using System.Globalization;
using System.Text.RegularExpressions;

namespace FlareScope.Vision.Sources;

/// <summary>A line in which ffmpeg's filter <c>showinfo</c> tells of a frame.</summary>
/// <param name="TimeS">Presentation time, s; null when the frame has none.</param>
/// <param name="Width">Width after rotation, px.</param>
/// <param name="Height">Height after rotation, px.</param>
internal readonly partial record struct FrameLine(double? TimeS, int Width, int Height)
{
    /// <summary>Reads a line; null for any other line.</summary>
    internal static FrameLine? Parse(string line)
    {
        var match = Pattern().Match(line);
        if (!match.Success)
            return null;
        double? time = double.TryParse(match.Groups["time"].ValueSpan, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
        return new(time, int.Parse(match.Groups["w"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture));
    }

    // Anchored: text out of the video's metadata never begins a line like this.
    [GeneratedRegex(@"^\[Parsed_showinfo_\d+ @ [^\]]+\] n: *\d+ pts: *\S+ pts_time: *(?<time>\S+) .*? s:(?<w>\d{1,6})x(?<h>\d{1,6}) ")]
    private static partial Regex Pattern();
}
