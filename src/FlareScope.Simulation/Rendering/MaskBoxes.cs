using FlareScope.Core.Analysis;

namespace FlareScope.Simulation.Rendering;

/// <summary>Boxes around the classes of a mask.</summary>
internal static class MaskBoxes
{
    private const int LeastPixels = 12;
    private static readonly DetectionClass[] Both = [DetectionClass.Flame, DetectionClass.Smoke];

    /// <summary>One box around the flame and one around visible smoke, where they have at least a dozen pixels.</summary>
    public static List<Detection> Find(byte[] mask, int width, int height, bool smokeVisible)
    {
        var boxes = new List<Detection>();
        foreach (var kind in smokeVisible ? Both : Both[..1])
        {
            var value = (byte)((int)kind + 1);
            int left = width, right = -1, top = height, bottom = -1, count = 0;
            for (var y = 0; y < height; y++)
            {
                var row = mask.AsSpan(y * width, width);
                var first = row.IndexOf(value);
                if (first < 0)
                    continue;
                (left, right) = (Math.Min(left, first), Math.Max(right, row.LastIndexOf(value)));
                (top, bottom) = (Math.Min(top, y), y);
                count += row.Count(value);
            }

            if (count >= LeastPixels)
                boxes.Add(new Detection(kind, 1, new PixelBox(left, top, right + 1 - left, bottom + 1 - top)));
        }

        return boxes;
    }

    /// <summary>Whether a box reaches the picture's edge.</summary>
    public static bool TouchesEdge(PixelBox box, PinholeView view) =>
        box.X <= 0 || box.Y <= 0 || box.Right >= view.Width || box.Bottom >= view.Height;
}
