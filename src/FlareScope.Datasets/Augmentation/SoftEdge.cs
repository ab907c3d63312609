namespace FlareScope.Datasets.Augmentation;

/// <summary>Softens the edge of an opacity mask.</summary>
internal static class SoftEdge
{
    /// <summary>
    /// The mean over a square of 2 × <paramref name="radius"/> + 1 px, doubled and cut at 255: the mask grows by about half
    /// the radius and fades beyond its old edge, so that the flame itself stays opaque.
    /// </summary>
    internal static byte[] Blur(byte[] mask, int width, int height, int radius)
    {
        var rows = Pass(Array.ConvertAll(mask, value => (float)value), width, height, radius);
        var columns = Transpose(Pass(Transpose(rows, width, height), height, width, radius), height, width);
        return Array.ConvertAll(columns, value => (byte)Math.Min(255, 2 * value + 0.5f));
    }

    private static float[] Pass(float[] values, int width, int height, int radius)
    {
        var means = new float[values.Length];
        for (var y = 0; y < height; y++)
        {
            var row = values.AsSpan(y * width, width);
            var sum = 0f;
            for (var x = 0; x < Math.Min(radius, width); x++) sum += row[x];
            for (var x = 0; x < width; x++)
            {
                if (x + radius < width) sum += row[x + radius];
                if (x - radius - 1 >= 0) sum -= row[x - radius - 1];
                means[y * width + x] = sum / (2 * radius + 1);
            }
        }

        return means;
    }

    private static float[] Transpose(float[] values, int width, int height)
    {
        var turned = new float[values.Length];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++) turned[x * height + y] = values[y * width + x];
        return turned;
    }
}
