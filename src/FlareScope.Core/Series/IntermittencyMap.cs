namespace FlareScope.Core.Series;

/// <summary>
/// How often each place of a picture is flame: the intermittency. Kept on square cells; frames without flame count as well, so
/// call <see cref="Count"/> once a frame.
/// </summary>
/// <remarks>Science notes, ground.md sections 3 and 8 (tier 2: mask → intermittency map → L50, A50).</remarks>
/// <param name="columns">Cells across.</param>
/// <param name="rows">Cells down.</param>
/// <param name="cellPx">Side of a cell, px.</param>
public sealed class IntermittencyMap(int columns, int rows, int cellPx)
{
    private readonly int[] _hits = new int[columns * rows];

    /// <summary>Cells across.</summary>
    public int Columns { get; } = columns;

    /// <summary>Cells down.</summary>
    public int Rows { get; } = rows;

    /// <summary>Side of a cell, px.</summary>
    public int CellPx { get; } = cellPx;

    /// <summary>Frames counted.</summary>
    public int Frames { get; private set; }

    /// <summary>Counts one frame more.</summary>
    public void Count() => Frames++;

    /// <summary>Marks a cell as flame in the frame being counted; a cell outside the map is left out.</summary>
    /// <param name="column">Column.</param>
    /// <param name="row">Row.</param>
    public void Mark(int column, int row)
    {
        if (column >= 0 && row >= 0 && column < Columns && row < Rows)
            _hits[(row * Columns) + column]++;
    }

    /// <summary>Share of the frames in which a cell is flame, 0..1; 0 outside the map and before the first frame.</summary>
    public double Probability(int column, int row) =>
        Frames == 0 || column < 0 || row < 0 || column >= Columns || row >= Rows ? 0 : _hits[(row * Columns) + column] / (double)Frames;

    /// <summary>Area that is flame in at least this share of the frames, px².</summary>
    /// <param name="share">Share, above 0 to 1.</param>
    public double AreaPx(double share)
    {
        if (Frames == 0)
            return 0;
        var least = share * Frames;
        return _hits.Count(h => h > 0 && h >= least) * (double)CellPx * CellPx;
    }

    /// <summary>
    /// Distance along a straight axis at which the intermittency falls below a share for the last time, px; 0 when it never
    /// reaches the share.
    /// </summary>
    /// <param name="baseX">Where the axis begins, px.</param>
    /// <param name="baseY">Where the axis begins, px.</param>
    /// <param name="directionX">Direction, of length 1.</param>
    /// <param name="directionY">Direction, of length 1.</param>
    /// <param name="share">Share, above 0 to 1.</param>
    public double LengthPx(double baseX, double baseY, double directionX, double directionY, double share)
    {
        var step = CellPx / 2.0;
        var reach = double.Hypot(Columns, Rows) * CellPx;
        var (last, length) = (At(0), 0.0);
        for (var s = step; s <= reach; s += step)
        {
            var here = At(s);
            if (last >= share && here < share)
                length = s - (step * (share - here) / (last - here));
            last = here;
        }

        return length;

        double At(double s) => Between(((baseX + (s * directionX)) / CellPx) - 0.5, ((baseY + (s * directionY)) / CellPx) - 0.5);
    }

    /// <summary>The cells that were flame at least once; null when none was.</summary>
    public (int Left, int Top, int Right, int Bottom)? Bounds()
    {
        var (left, top, right, bottom) = (Columns, Rows, 0, 0);
        for (var i = 0; i < _hits.Length; i++)
        {
            if (_hits[i] == 0)
                continue;
            var (x, y) = (i % Columns, i / Columns);
            (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), Math.Max(bottom, y + 1));
        }

        return right > left ? (left, top, right, bottom) : null;
    }

    // Linear between the middles of four cells.
    private double Between(double column, double row)
    {
        var (x, y) = ((int)Math.Floor(column), (int)Math.Floor(row));
        var (u, v) = (column - x, row - y);
        return ((1 - v) * (((1 - u) * Probability(x, y)) + (u * Probability(x + 1, y))))
            + (v * (((1 - u) * Probability(x, y + 1)) + (u * Probability(x + 1, y + 1))));
    }
}
