namespace FlareScope.Vision.Flames;

/// <summary>
/// Area of a mask whose border cells are partly flame. Between four neighbouring cell middles the share of flame is taken as
/// linear, and the part above the threshold is counted, as marching squares do (Lorensen and Cline 1987, in the plane).
/// </summary>
internal static class SubpixelArea
{
    private const int Fine = 4; // steps a side within four middles; the error left is below a tenth of a cell per border cell

    /// <summary>Area, px².</summary>
    /// <param name="mask">Which cells are flame.</param>
    /// <param name="shares">Share of flame of border cells, 0..1; NaN for a cell that is wholly on its side.</param>
    /// <param name="threshold">Share at which the border lies.</param>
    internal static double Of(FlameMask mask, float[] shares, float threshold)
    {
        double area = 0;
        var near = Near(mask, shares);
        for (var row = near.Top - 1; row < near.Bottom; row++)
        {
            for (var column = near.Left - 1; column < near.Right; column++)
            {
                var (a, b) = (Level(column, row), Level(column + 1, row));
                var (c, d) = (Level(column, row + 1), Level(column + 1, row + 1));
                // Middles outside the crop repeat the last ones: there only the half within it counts.
                var within = (column < 0 || column == mask.Columns - 1 ? 0.5 : 1) * (row < 0 || row == mask.Rows - 1 ? 0.5 : 1);
                if (a >= 0 && b >= 0 && c >= 0 && d >= 0)
                    area += within;
                else if (a >= 0 || b >= 0 || c >= 0 || d >= 0)
                    area += within * Part(a, b, c, d);
            }
        }

        return area * mask.CellPx * mask.CellPx;

        // Above zero where flame prevails. A cell of the mask with little flame of its own fills a hole: it is flame.
        float Level(int column, int row)
        {
            column = Math.Clamp(column, 0, mask.Columns - 1);
            row = Math.Clamp(row, 0, mask.Rows - 1);
            var i = (row * mask.Columns) + column;
            var share = shares[i];
            if (float.IsNaN(share) || (mask.Cells[i] && share < EdgeFit.Half))
                return mask.Cells[i] ? 1 - threshold : -threshold;
            return share - threshold;
        }
    }

    /// <summary>The rectangle around all that is flame in part.</summary>
    private static CellRect Near(FlameMask mask, float[] shares)
    {
        var part = new bool[shares.Length];
        for (var i = 0; i < part.Length; i++)
            part[i] = mask.Cells[i] || shares[i] > 0;
        return CellBounds.Of(part, mask.Columns, mask.Rows);
    }

    private static double Part(float a, float b, float c, float d)
    {
        var inside = 0;
        for (var v = 0; v < Fine; v++)
        {
            for (var u = 0; u < Fine; u++)
            {
                var (x, y) = ((u + 0.5f) / Fine, (v + 0.5f) / Fine);
                var level = ((1 - y) * (((1 - x) * a) + (x * b))) + (y * (((1 - x) * c) + (x * d)));
                inside += level >= 0 ? 1 : 0;
            }
        }

        return inside / (double)(Fine * Fine);
    }
}
