namespace FlareScope.Vision.Flames;

/// <summary>
/// Fills a rectangle from the margin around it: each side gives the median of its strip, smoothed along the side, and a cell
/// takes the mean of the four sides with weights of one over the distance squared.
/// </summary>
internal static class MarginInterpolation
{
    private const int SmoothingPart = 12; // a twelfth of a side each way: wider than a stack, narrower than a cloud bank

    /// <summary>The plane with the hole filled; outside the hole the margin is smoothed too.</summary>
    /// <param name="plane">Values, row by row, all numbers.</param>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="hole">The rectangle to fill.</param>
    /// <param name="otherwise">Value where there is no margin at all.</param>
    internal static float[] Fill(float[] plane, int width, int height, CellRect hole, float otherwise)
    {
        var buffer = new float[Math.Max(width, height)];
        var left = Margin.Of(Medians(height, y => new(0, y, hole.Left, y + 1)), width, x => x - hole.Left);
        var right = Margin.Of(Medians(height, y => new(hole.Right, y, width, y + 1)), width, x => hole.Right - 1 - x);
        var top = Margin.Of(Medians(width, x => new(x, 0, x + 1, hole.Top)), height, y => y - hole.Top);
        var bottom = Margin.Of(Medians(width, x => new(x, hole.Bottom, x + 1, height)), height, y => hole.Bottom - 1 - y);
        var filled = new float[plane.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var weight = left.Weights[x] + right.Weights[x] + top.Weights[y] + bottom.Weights[y];
                var sum = (left.Values[y] * left.Weights[x]) + (right.Values[y] * right.Weights[x])
                    + (top.Values[x] * top.Weights[y]) + (bottom.Values[x] * bottom.Weights[y]);
                filled[(y * width) + x] = weight > 0 ? sum / weight : otherwise;
            }
        }

        return filled;

        float[] Medians(int length, Func<int, CellRect> strip)
        {
            var raw = new float[length];
            for (var i = 0; i < length; i++)
                raw[i] = Strip(plane, width, strip(i), buffer);
            return Median.Running(raw, Math.Max(2, length / SmoothingPart));
        }
    }

    private static float Strip(float[] plane, int width, CellRect part, float[] buffer)
    {
        var count = 0;
        for (var y = part.Top; y < part.Bottom; y++)
        {
            for (var x = part.Left; x < part.Right; x++)
                buffer[count++] = plane[(y * width) + x];
        }

        return Median.Quantile(buffer.AsSpan(0, count), 0.5);
    }

    /// <summary>One side: its values along itself, and its weights across, which are 0 where the hole reaches the edge of the plane.</summary>
    private readonly record struct Margin(float[] Values, float[] Weights)
    {
        private const int Softening = 2; // cells: keeps the nearest side from deciding alone

        internal static Margin Of(float[] values, int across, Func<int, int> distance)
        {
            var weights = new float[across];
            if (float.IsNaN(values[0])) // no strip, so no median anywhere
                return new(new float[values.Length], weights);
            for (var i = 0; i < across; i++)
            {
                var d = Math.Max(0, distance(i)) + Softening;
                weights[i] = 1f / (d * (float)d);
            }

            return new(values, weights);
        }
    }
}
