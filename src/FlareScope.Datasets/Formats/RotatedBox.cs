namespace FlareScope.Datasets.Formats;

/// <summary>A turned rectangle as the outline of its corners.</summary>
internal static class RotatedBox
{
    /// <summary>The four corners, px, clockwise from the upper left.</summary>
    /// <param name="left">Left edge before turning, px.</param>
    /// <param name="top">Upper edge before turning, px.</param>
    /// <param name="width">Width, px.</param>
    /// <param name="height">Height, px.</param>
    /// <param name="pivot">Point it turns about, px.</param>
    /// <param name="degrees">Clockwise.</param>
    internal static IEnumerable<(double X, double Y)> Corners(
        double left, double top, double width, double height, (double X, double Y) pivot, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        (double X, double Y)[] corners = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)];
        return corners.Select(c => (
            pivot.X + (c.X - pivot.X) * cos - (c.Y - pivot.Y) * sin,
            pivot.Y + (c.X - pivot.X) * sin + (c.Y - pivot.Y) * cos));
    }
}
