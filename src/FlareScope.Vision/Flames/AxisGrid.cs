namespace FlareScope.Vision.Flames;

/// <summary>
/// A mask on a coarse grid: a centre line needs the flame's shape, not its edge, and its cost must not grow with the picture.
/// </summary>
internal sealed class AxisGrid
{
    private const int MaxCells = 72; // along the longer side: a fortieth of a flame is finer than its line is known
    private readonly int[] _counts;
    private readonly double[] _x;
    private readonly double[] _y;

    /// <param name="mask">A mask that is not empty.</param>
    internal AxisGrid(FlameMask mask)
    {
        var bounds = CellBounds.Of(mask.Cells, mask.Columns, mask.Rows);
        Step = (Math.Max(bounds.Right - bounds.Left, bounds.Bottom - bounds.Top) + MaxCells - 1) / MaxCells;
        Columns = (bounds.Right - bounds.Left + Step - 1) / Step;
        Rows = (bounds.Bottom - bounds.Top + Step - 1) / Step;
        (_counts, _x, _y) = (new int[Columns * Rows], new double[Columns * Rows], new double[Columns * Rows]);
        for (var row = bounds.Top; row < bounds.Bottom; row++)
        {
            for (var column = bounds.Left; column < bounds.Right; column++)
            {
                if (!mask.Cells[(row * mask.Columns) + column])
                    continue;
                var i = ((row - bounds.Top) / Step * Columns) + ((column - bounds.Left) / Step);
                _counts[i]++;
                _x[i] += mask.Left + ((column + 0.5) * mask.CellPx);
                _y[i] += mask.Top + ((row + 0.5) * mask.CellPx);
            }
        }

        for (var i = 0; i < _counts.Length; i++)
        {
            if (_counts[i] > 0)
                Cells.Add(i);
        }
    }

    /// <summary>Cells of the mask along the side of a cell of this grid.</summary>
    internal int Step { get; }

    /// <summary>Columns.</summary>
    internal int Columns { get; }

    /// <summary>Rows.</summary>
    internal int Rows { get; }

    /// <summary>Indices of the cells that hold flame, in reading order.</summary>
    internal List<int> Cells { get; } = [];

    /// <summary>Cells of the mask in a cell of this grid.</summary>
    internal int Weight(int cell) => _counts[cell];

    /// <summary>Whether a cell holds flame.</summary>
    internal bool Holds(int cell) => _counts[cell] > 0;

    /// <summary>Whether a cell lies on the grid's border or beside a cell without flame.</summary>
    internal bool IsEdge(int cell)
    {
        var (x, y) = (cell % Columns, cell / Columns);
        return x == 0 || y == 0 || x == Columns - 1 || y == Rows - 1
            || !Holds(cell - 1) || !Holds(cell + 1) || !Holds(cell - Columns) || !Holds(cell + Columns);
    }

    /// <summary>Middle of the flame in a cell, px.</summary>
    internal PicturePoint Middle(int cell) => new(_x[cell] / _counts[cell], _y[cell] / _counts[cell]);

    /// <summary>Ratio of the spreads along and across the principal direction, 1 for a disc.</summary>
    internal double Elongation(double cellPx)
    {
        double weight = 0, sx = 0, sy = 0;
        foreach (var cell in Cells)
            (weight, sx, sy) = (weight + _counts[cell], sx + _x[cell], sy + _y[cell]);
        var own = cellPx * cellPx / 12; // a square cell's own variance keeps a line of cells from being infinitely thin
        var (xx, yy, xy) = (own, own, 0.0);
        foreach (var cell in Cells)
        {
            var (dx, dy, share) = (Middle(cell).X - (sx / weight), Middle(cell).Y - (sy / weight), _counts[cell] / weight);
            (xx, yy, xy) = (xx + (dx * dx * share), yy + (dy * dy * share), xy + (dx * dy * share));
        }

        var (half, mean) = (double.Hypot((xx - yy) / 2, xy), (xx + yy) / 2);
        return Math.Sqrt((mean + half) / Math.Max(mean - half, own));
    }
}
