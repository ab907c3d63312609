namespace FlareScope.Vision;

/// <summary>Polygons of a camera file.</summary>
internal static class Polygon
{
    /// <summary>Whether a point lies inside, by the even-odd rule.</summary>
    /// <param name="corners">Corners [x, y] in order; the last joins the first.</param>
    /// <param name="x">Column of the point, px.</param>
    /// <param name="y">Row of the point, px.</param>
    internal static bool Contains(IReadOnlyList<double[]> corners, double x, double y)
    {
        var inside = false;
        for (int i = 0, last = corners.Count - 1; i < corners.Count; last = i++)
        {
            var (a, b) = (corners[i], corners[last]);
            if (a[1] > y != b[1] > y && x < ((b[0] - a[0]) * (y - a[1]) / (b[1] - a[1])) + a[0])
                inside = !inside;
        }

        return inside;
    }
}
