using FlareScope.Core.Series;

namespace FlareScope.Vision.Video;

/// <summary>Which of several shifts between two planes, or none, leaves the fewest cells different.</summary>
internal static class ShiftChoice
{
    private const float Different = 0.03f; // of the mean light: from here on a cell is another, and no more so for being bright
    private const float Structured = 0.02f; // of the mean light, between neighbours: an even sky fits every shift and tells nothing
    private const double Clearly = 0.85; // fewer cells different by this factor: between it and 1 either may be right

    /// <summary>Compares cells that show some structure, each plane in its own mean, as exposure changes.</summary>
    /// <param name="first">Plane that the shifts are measured from, row by row.</param>
    /// <param name="now">The other plane, as large.</param>
    /// <param name="columns">Columns of both.</param>
    /// <param name="shifts">How far the content of the other may lie from that of the first, cells.</param>
    /// <returns>One of them, or no shift; null when they fit about as well as no shift does.</returns>
    internal static PlaneShift? Of(float[] first, float[] now, int columns, IReadOnlyList<PlaneShift> shifts)
    {
        var (before, after) = (Relative(first), Relative(now));
        var (edgesBefore, edgesAfter) = (Edges(before, columns), Edges(after, columns));
        var still = Misfit(0, 0);
        var (best, least) = (default(PlaneShift?), still);
        foreach (var shift in shifts)
        {
            var misfit = Misfit((int)Math.Round(shift.X), (int)Math.Round(shift.Y));
            if (misfit < least)
                (best, least) = (shift, misfit);
        }

        if (best is not null)
            return least < Clearly * still ? best : null;
        // Nothing fits better than no shift. Less than a cell is not to be seen cell by cell: what the phases say of it stands.
        return Math.Abs(shifts[0].X) < 0.5 && Math.Abs(shifts[0].Y) < 0.5 ? shifts[0] : new(0, 0, shifts[0].Certainty);

        // Mean difference, each at most Different, of the cells that both planes show and that have structure in one of them.
        double Misfit(int right, int down)
        {
            var (sum, count) = (0.0, 0);
            for (var y = Math.Max(0, down); y < Math.Min(0, down) + (now.Length / columns); y++)
            {
                for (var x = Math.Max(0, right); x < Math.Min(0, right) + columns; x++)
                {
                    var (cell, from) = ((y * columns) + x, ((y - down) * columns) + x - right);
                    if (!edgesAfter[cell] && !edgesBefore[from])
                        continue;
                    count++;
                    sum += Math.Min(Different, Math.Abs(after[cell] - before[from]));
                }
            }

            return count == 0 ? double.PositiveInfinity : sum / count;
        }
    }

    private static float[] Relative(float[] plane)
    {
        var mean = MathF.Max(plane.Average(), 1e-6f);
        return Array.ConvertAll(plane, v => v / mean);
    }

    private static bool[] Edges(float[] plane, int columns)
    {
        var edges = new bool[plane.Length];
        for (var i = columns; i < plane.Length; i++)
            edges[i] = Math.Abs(plane[i] - plane[i - columns]) > Structured || (i % columns > 0 && Math.Abs(plane[i] - plane[i - 1]) > Structured);
        return edges;
    }
}
