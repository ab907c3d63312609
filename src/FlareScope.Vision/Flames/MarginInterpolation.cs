namespace FlareScope.Vision.Flames;

/// <summary>
/// Fills a rectangle from the margin around it: each side gives the median of its strip, smoothed along the side, and a cell
/// takes the mean of the four sides with weights of one over the distance squared.
/// </summary>
internal static class MarginInterpolation
{
    private const int SmoothingPart = 12; // a twelfth of a side each way: wider than a stack, narrower than a cloud bank

    /// <summary>The plane with the hole filled; outside the hole the margin is smoothed too.</summary>
    /// <param name="plane">Values, row by row.</param>
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="hole">The rectangle to fill.</param>
    /// <param name="otherwise">Value where there is no margin at all.</param>
    internal static float[] Fill(float[] plane, int width, int height, CellRect hole, float otherwise)
    {
        var buffer = new float[Math.Max(width, height)];
        var left = Side(height, y => Strip(plane, width, new(0, y, hole.Left, y + 1), buffer));
        var right = Side(height, y => Strip(plane, width, new(hole.Right, y, width, y + 1), buffer));
        var top = Side(width, x => Strip(plane, width, new(x, 0, x + 1, hole.Top), buffer));
        var bottom = Side(width, x => Strip(plane, width, new(x, hole.Bottom, x + 1, height), buffer));
        // A side's weight depends on the column alone or on the row alone.
        var (fromLeft, fromRight) = (Weights(width, x => x - hole.Left), Weights(width, x => hole.Right - 1 - x));
        var (fromTop, fromBottom) = (Weights(height, y => y - hole.Top), Weights(height, y => hole.Bottom - 1 - y));
        var filled = new float[plane.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var mean = new WeightedMean();
                mean.Add(left[y], fromLeft[x]);
                mean.Add(right[y], fromRight[x]);
                mean.Add(top[x], fromTop[y]);
                mean.Add(bottom[x], fromBottom[y]);
                filled[(y * width) + x] = mean.Value(otherwise);
            }
        }

        return filled;
    }

    private static float[] Weights(int length, Func<int, int> distance)
    {
        const int Softening = 2; // cells: keeps the nearest side from deciding alone
        var weights = new float[length];
        for (var i = 0; i < length; i++)
        {
            var d = Math.Max(0, distance(i)) + Softening;
            weights[i] = 1f / (d * (float)d);
        }

        return weights;
    }

    private static float[] Side(int length, Func<int, float> strip)
    {
        var raw = new float[length];
        for (var i = 0; i < length; i++)
            raw[i] = strip(i);

        var reach = Math.Max(2, length / SmoothingPart);
        var smooth = new float[length];
        var buffer = new float[(2 * reach) + 1];
        for (var i = 0; i < length; i++)
        {
            var window = raw.AsSpan(Math.Max(0, i - reach)..Math.Min(length, i + reach + 1));
            window.CopyTo(buffer); // the median reorders what it is given
            smooth[i] = Median.Quantile(buffer.AsSpan(0, window.Length), 0.5);
        }

        return smooth;
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

    private struct WeightedMean
    {
        private float _sum;
        private float _weight;

        internal void Add(float value, float weight)
        {
            if (float.IsNaN(value))
                return;
            _sum += value * weight;
            _weight += weight;
        }

        internal readonly float Value(float otherwise) => _weight > 0 ? _sum / _weight : otherwise;
    }
}
