using FlareScope.Core.Series;

namespace FlareScope.Vision.Video;

/// <summary>Which of several shifts between two planes, or none, leaves the fewest cells different.</summary>
internal static class ShiftChoice
{
    private const float Different = 0.03f; // of the mean light: from here on a cell is another, and no more so for being bright
    private const double Better = 0.85; // cameras stand most of the time: a shift must leave clearly fewer cells different than none does

    /// <summary>Compares cell by cell where both can be compared, each plane in its own mean, as exposure changes.</summary>
    /// <param name="first">Plane that the shifts are measured from, row by row.</param>
    /// <param name="now">The other plane, as large.</param>
    /// <param name="columns">Columns of both.</param>
    /// <param name="shifts">How far the content of the other may lie from that of the first, cells.</param>
    /// <returns>One of them, or no shift.</returns>
    internal static PlaneShift Of(float[] first, float[] now, int columns, IReadOnlyList<PlaneShift> shifts)
    {
        var (before, after) = (MathF.Max(first.Average(), 1e-6f), MathF.Max(now.Average(), 1e-6f));
        var (best, least) = (new PlaneShift(0, 0, shifts[0].Certainty), Better * Misfit(0, 0));
        foreach (var shift in shifts)
        {
            var misfit = Misfit((int)Math.Round(shift.X), (int)Math.Round(shift.Y));
            if (misfit < least)
                (best, least) = (shift, misfit);
        }

        // Less than a cell is not to be seen cell by cell: what the phases say of it stands.
        return best is { X: 0, Y: 0 } && Math.Abs(shifts[0].X) < 0.5 && Math.Abs(shifts[0].Y) < 0.5 ? shifts[0] : best;

        // Mean difference, each at most Different, of the cells that both planes show.
        double Misfit(int right, int down)
        {
            var (sum, count) = (0.0, 0);
            for (var y = Math.Max(0, down); y < Math.Min(0, down) + (now.Length / columns); y++)
            {
                for (var x = Math.Max(0, right); x < Math.Min(0, right) + columns; x++, count++)
                {
                    var (cell, from) = ((y * columns) + x, ((y - down) * columns) + x - right);
                    sum += Math.Min(Different, Math.Abs((now[cell] / after) - (first[from] / before)));
                }
            }

            return count == 0 ? double.PositiveInfinity : sum / count;
        }
    }
}
