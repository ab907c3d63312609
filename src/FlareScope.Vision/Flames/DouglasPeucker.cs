namespace FlareScope.Vision.Flames;

/// <summary>Line simplification by Douglas and Peucker (1973).</summary>
internal static class DouglasPeucker
{
    /// <summary>Keeps the corners of a closed line; every dropped point lies within the tolerance of the result.</summary>
    internal static IReadOnlyList<PicturePoint> SimplifyClosed(IReadOnlyList<PicturePoint> points, double tolerance)
    {
        if (points.Count < 4)
            return points;
        var far = Enumerable.Range(0, points.Count).MaxBy(i => points[0].DistanceTo(points[i]));
        var keep = new bool[points.Count + 1];
        (keep[0], keep[far]) = (true, true);
        Split(i => points[i % points.Count], 0, far, tolerance, keep);
        Split(i => points[i % points.Count], far, points.Count, tolerance, keep);
        return [.. points.Where((_, i) => keep[i])];
    }

    private static void Split(Func<int, PicturePoint> point, int first, int last, double tolerance, bool[] keep)
    {
        var open = new Stack<(int First, int Last)>();
        open.Push((first, last));
        while (open.TryPop(out var range))
        {
            var (worst, distance) = (-1, tolerance);
            for (var i = range.First + 1; i < range.Last; i++)
            {
                var d = Distance(point(i), point(range.First), point(range.Last));
                if (d > distance)
                    (worst, distance) = (i, d);
            }

            if (worst < 0)
                continue;
            keep[worst] = true;
            open.Push((range.First, worst));
            open.Push((worst, range.Last));
        }
    }

    private static double Distance(PicturePoint p, PicturePoint a, PicturePoint b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var squared = (dx * dx) + (dy * dy);
        var t = squared > 0 ? Math.Clamp((((p.X - a.X) * dx) + ((p.Y - a.Y) * dy)) / squared, 0, 1) : 0;
        return p.DistanceTo(new(a.X + (t * dx), a.Y + (t * dy)));
    }
}
