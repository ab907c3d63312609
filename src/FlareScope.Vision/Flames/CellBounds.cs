namespace FlareScope.Vision.Flames;

/// <summary>The rectangle around the set cells of a mask: a flame fills a small part of what surrounds it.</summary>
internal static class CellBounds
{
    /// <summary>The smallest rectangle that holds every set cell; empty when none is set.</summary>
    internal static CellRect Of(ReadOnlySpan<bool> mask, int width, int height)
    {
        var (left, top, right, bottom) = (width, height, 0, 0);
        for (var y = 0; y < height; y++)
        {
            var row = mask.Slice(y * width, width);
            var first = row.IndexOf(true);
            if (first < 0)
                continue;
            (left, right) = (Math.Min(left, first), Math.Max(right, row.LastIndexOf(true) + 1));
            (top, bottom) = (Math.Min(top, y), y + 1);
        }

        return right > 0 ? new(left, top, right, bottom) : default;
    }

    /// <summary>The rectangle grown by some cells each way, within the grid.</summary>
    internal static CellRect Grow(CellRect rect, int cells, int width, int height) => new(
        Math.Max(0, rect.Left - cells), Math.Max(0, rect.Top - cells), Math.Min(width, rect.Right + cells), Math.Min(height, rect.Bottom + cells));
}
