namespace FlareScope.Satellite.Hotspots;

/// <summary>Pixels that touch a pixel.</summary>
internal static class Neighbours
{
    /// <summary>The pixels that share an edge.</summary>
    internal static IEnumerable<int> Four(int pixel, int width, int height)
    {
        var (column, row) = (pixel % width, pixel / width);
        if (column > 0)
            yield return pixel - 1;
        if (column + 1 < width)
            yield return pixel + 1;
        if (row > 0)
            yield return pixel - width;
        if (row + 1 < height)
            yield return pixel + width;
    }

    /// <summary>The pixels that share an edge or a corner.</summary>
    internal static IEnumerable<int> Eight(int pixel, int width, int height)
    {
        var (column, row) = (pixel % width, pixel / width);
        for (var r = Math.Max(0, row - 1); r <= Math.Min(height - 1, row + 1); r++)
        {
            for (var c = Math.Max(0, column - 1); c <= Math.Min(width - 1, column + 1); c++)
            {
                if (r != row || c != column)
                    yield return r * width + c;
            }
        }
    }
}
