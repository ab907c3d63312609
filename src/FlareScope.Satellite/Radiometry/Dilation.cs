namespace FlareScope.Satellite.Radiometry;

/// <summary>Grows marked pixels by squares.</summary>
internal static class Dilation
{
    /// <summary>Marks every pixel with a marked one at most so many columns and rows away.</summary>
    /// <param name="marks">Row by row.</param>
    /// <param name="width">Columns.</param>
    /// <param name="radius">Pixels, at least 0.</param>
    /// <returns>A new array.</returns>
    internal static bool[] Grow(bool[] marks, int width, int radius) =>
        Pass(Pass(marks, width, radius, along: 1, across: width), width, radius, along: width, across: 1);

    private static bool[] Pass(bool[] marks, int width, int radius, int along, int across)
    {
        var grown = new bool[marks.Length];
        var (lines, length) = along == 1 ? (marks.Length / width, width) : (width, marks.Length / width);
        for (var line = 0; line < lines; line++)
        {
            // The last marked place seen, from the left and then from the right.
            for (int i = 0, last = int.MinValue / 2; i < length; i++)
            {
                last = marks[line * across + i * along] ? i : last;
                grown[line * across + i * along] = i - last <= radius;
            }

            for (int i = length - 1, last = int.MaxValue / 2; i >= 0; i--)
            {
                last = marks[line * across + i * along] ? i : last;
                grown[line * across + i * along] |= last - i <= radius;
            }
        }

        return grown;
    }
}
