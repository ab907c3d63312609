namespace FlareScope.Vision.Flames;

/// <summary>
/// Distances that are walked inside a flame: around a bend, not across it. Parts that are torn off are reached by the shortest
/// jump from what is nearest to them.
/// </summary>
internal static class GeodesicDistance
{
    private const double Diagonal = 1.4142135623730951;

    /// <summary>Distance of every cell from the sources, in cells; infinite outside the flame.</summary>
    internal static double[] From(AxisGrid grid, IEnumerable<int> sources)
    {
        var distance = new double[grid.Columns * grid.Rows];
        Array.Fill(distance, double.PositiveInfinity);
        var queue = new PriorityQueue<int, double>();
        foreach (var source in sources)
            Reach(source, 0);
        var left = grid.Cells.Count;
        while (true)
        {
            Spread(grid, distance, queue, Reach);
            var unreached = grid.Cells.FindAll(c => double.IsPositiveInfinity(distance[c]));
            if (unreached.Count == 0 || unreached.Count == left)
                return distance;
            left = unreached.Count;
            var (cell, there) = Jump(grid, distance, unreached);
            Reach(cell, there);
        }

        void Reach(int cell, double there)
        {
            if (there >= distance[cell])
                return;
            distance[cell] = there;
            queue.Enqueue(cell, there);
        }
    }

    private static void Spread(AxisGrid grid, double[] distance, PriorityQueue<int, double> queue, Action<int, double> reach)
    {
        while (queue.TryDequeue(out var cell, out var there))
        {
            if (there > distance[cell])
                continue;
            var (x, y) = (cell % grid.Columns, cell / grid.Columns);
            for (var ny = Math.Max(0, y - 1); ny <= Math.Min(grid.Rows - 1, y + 1); ny++)
            {
                for (var nx = Math.Max(0, x - 1); nx <= Math.Min(grid.Columns - 1, x + 1); nx++)
                {
                    var n = (ny * grid.Columns) + nx;
                    if (grid.Holds(n))
                        reach(n, there + (nx != x && ny != y ? Diagonal : 1));
                }
            }
        }
    }

    /// <summary>The unreached cell nearest to a reached one, and its distance by that jump.</summary>
    private static (int Cell, double Distance) Jump(AxisGrid grid, double[] distance, List<int> unreached)
    {
        var reached = grid.Cells.FindAll(c => double.IsFinite(distance[c]) && grid.IsEdge(c));
        var (best, gap, there) = (unreached[0], double.PositiveInfinity, 0.0);
        foreach (var cell in unreached.Where(grid.IsEdge))
        {
            var (x, y) = (cell % grid.Columns, cell / grid.Columns);
            foreach (var from in reached)
            {
                var (dx, dy) = ((from % grid.Columns) - x, (from / grid.Columns) - y);
                var squared = (double)((dx * dx) + (dy * dy));
                if (squared < gap)
                    (best, gap, there) = (cell, squared, distance[from] + Math.Sqrt(squared));
            }
        }

        return (best, there);
    }
}
