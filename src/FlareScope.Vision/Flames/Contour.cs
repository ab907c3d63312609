namespace FlareScope.Vision.Flames;

/// <summary>The outline of the largest part of a mask.</summary>
internal static class Contour
{
    private const int MaxPoints = 200;

    /// <summary>Follows the outer border along the sides of cells and keeps at most 200 points.</summary>
    /// <returns>Points in picture pixels, not closed, clockwise on the screen.</returns>
    internal static IReadOnlyList<PicturePoint> Follow(FlameMask mask)
    {
        var part = CellParts.Of(mask.Cells, mask.Columns, mask.Rows).MaxBy(p => p.Count)!;
        var inside = new bool[mask.Cells.Length];
        foreach (var cell in part)
            inside[cell] = true;
        var border = Border(inside, mask.Columns, mask.Rows, part.Min());
        var points = border.ConvertAll(p => new PicturePoint(
            Math.Min(mask.PictureWidth, mask.Left + (p.X * mask.CellPx)),
            Math.Min(mask.PictureHeight, mask.Top + (p.Y * mask.CellPx))));

        var tolerance = 0.5 * mask.CellPx; // removes the steps of the grid, not the shape
        var simple = DouglasPeucker.SimplifyClosed(points, tolerance);
        while (simple.Count > MaxPoints)
            simple = DouglasPeucker.SimplifyClosed(points, tolerance *= 1.5);
        return simple;
    }

    /// <summary>Middles of the cell sides along the border, from the top side of the first cell in reading order.</summary>
    private static List<PicturePoint> Border(bool[] inside, int columns, int rows, int first)
    {
        var points = new List<PicturePoint>();
        var start = (X: first % columns, Y: first / columns);
        var (x, y, dx, dy) = (start.X, start.Y, 1, 0); // a corner of the grid and the heading; the flame lies on the right hand
        do
        {
            points.Add(new(x + (dx / 2.0), y + (dy / 2.0)));
            x += dx;
            y += dy;
            if (IsSet(Ahead(left: true)))
                (dx, dy) = (dy, -dx);
            else if (!IsSet(Ahead(left: false)))
                (dx, dy) = (-dy, dx);
        }
        while ((x, y) != start || (dx, dy) != (1, 0));
        return points;

        // The two cells in front of the corner, left and right of the heading.
        (int X, int Y) Ahead(bool left)
        {
            var (sideX, sideY) = left ? (dy, -dx) : (-dy, dx);
            return ((((2 * x) + dx + sideX - 1) / 2), ((2 * y) + dy + sideY - 1) / 2);
        }

        bool IsSet((int X, int Y) cell) =>
            cell.X >= 0 && cell.Y >= 0 && cell.X < columns && cell.Y < rows && inside[(cell.Y * columns) + cell.X];
    }
}
