namespace FlareScope.Vision.Flames;

/// <summary>Connected parts of a mask, neighbours by side or corner.</summary>
internal static class CellParts
{
    /// <summary>The cells of each part, in order of first appearance.</summary>
    internal static List<List<int>> Of(bool[] mask, int width, int height)
    {
        var parts = new List<List<int>>();
        var seen = new bool[mask.Length];
        for (var start = 0; start < mask.Length; start++)
        {
            if (mask[start] && !seen[start])
                parts.Add(Grow(mask, seen, start, width, height));
        }

        return parts;
    }

    private static List<int> Grow(bool[] mask, bool[] seen, int start, int width, int height)
    {
        var part = new List<int> { start };
        seen[start] = true;
        for (var next = 0; next < part.Count; next++) // the list is its own queue
        {
            var (x, y) = (part[next] % width, part[next] / width);
            for (var ny = Math.Max(0, y - 1); ny <= Math.Min(height - 1, y + 1); ny++)
            {
                for (var nx = Math.Max(0, x - 1); nx <= Math.Min(width - 1, x + 1); nx++)
                {
                    var n = (ny * width) + nx;
                    if (!mask[n] || seen[n])
                        continue;
                    seen[n] = true;
                    part.Add(n);
                }
            }
        }

        return part;
    }
}
