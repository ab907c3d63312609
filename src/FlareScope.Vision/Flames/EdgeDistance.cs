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
        for (sbyte step = 1; step < limit; step++)
        {
            for (var y = 0; y < height; y++)
            {
                for (var x = 0; x < width; x++)
                {
                    var i = (y * width) + x;
                    if (Math.Abs(distance[i]) == limit && Touches(distance, mask, x, y, width, height, step))
                        distance[i] = mask[i] ? step : (sbyte)-step;
                }
            }
        }

        return distance;
    }

    /// <summary>Whether a neighbour belongs to the other side (first step) or to the step before.</summary>
    private static bool Touches(sbyte[] distance, bool[] mask, int x, int y, int width, int height, sbyte step)
    {
        var own = mask[(y * width) + x];
        for (var ny = Math.Max(0, y - 1); ny <= Math.Min(height - 1, y + 1); ny++)
        {
            for (var nx = Math.Max(0, x - 1); nx <= Math.Min(width - 1, x + 1); nx++)
            {
                var n = (ny * width) + nx;
                if (step == 1 ? mask[n] != own : mask[n] == own && Math.Abs(distance[n]) == step - 1)
                    return true;
            }
        }

        return false;
    }
}
