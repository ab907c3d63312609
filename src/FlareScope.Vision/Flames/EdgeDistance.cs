namespace FlareScope.Vision.Flames;

/// <summary>How far each cell lies from the border of a mask, counted in steps of eight neighbours.</summary>
internal static class EdgeDistance
{
    /// <summary>1, 2, … for cells of the mask, −1, −2, … for the others, counted from the border up to the limit.</summary>
    internal static sbyte[] Of(bool[] mask, int width, int height, sbyte limit)
    {
        var distance = new sbyte[mask.Length];
        for (var i = 0; i < mask.Length; i++)
            distance[i] = mask[i] ? limit : (sbyte)-limit;
        if (limit < 2)
            return distance;
        var reached = Border(mask, distance, width, height);
        for (sbyte step = 2; step < limit; step++)
            reached = Next(reached, distance, width, height, step, limit);
        return distance;
    }

    /// <summary>Marks and lists the cells beside the other side.</summary>
    private static List<int> Border(bool[] mask, sbyte[] distance, int width, int height)
    {
        var border = new List<int>();
        var near = CellBounds.Grow(CellBounds.Of(mask, width, height), 1, width, height);
        for (var y = near.Top; y < near.Bottom; y++)
        {
            for (var x = near.Left; x < near.Right; x++)
            {
                var i = (y * width) + x;
                if (!TouchesOtherSide(mask, x, y, width, height))
                    continue;
                distance[i] = mask[i] ? (sbyte)1 : (sbyte)-1;
                border.Add(i);
            }
        }

        return border;
    }

    private static bool TouchesOtherSide(bool[] mask, int x, int y, int width, int height)
    {
        var own = mask[(y * width) + x];
        var (left, right) = (Math.Max(0, x - 1), Math.Min(width - 1, x + 1));
        for (var row = Math.Max(0, y - 1) * width; row <= Math.Min(height - 1, y + 1) * width; row += width)
        {
            for (var n = row + left; n <= row + right; n++)
            {
                if (mask[n] != own)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Marks and lists the cells one step farther, on the side of each.</summary>
    private static List<int> Next(List<int> reached, sbyte[] distance, int width, int height, sbyte step, sbyte limit)
    {
        var next = new List<int>(reached.Count);
        foreach (var cell in reached)
        {
            var (x, y) = (cell % width, cell / width);
            var far = distance[cell] > 0 ? limit : (sbyte)-limit;
            for (var ny = Math.Max(0, y - 1); ny <= Math.Min(height - 1, y + 1); ny++)
            {
                for (var nx = Math.Max(0, x - 1); nx <= Math.Min(width - 1, x + 1); nx++)
                {
                    var n = (ny * width) + nx;
                    if (distance[n] != far)
                        continue;
                    distance[n] = far > 0 ? step : (sbyte)-step;
                    next.Add(n);
                }
            }
        }

        return next;
    }
}
