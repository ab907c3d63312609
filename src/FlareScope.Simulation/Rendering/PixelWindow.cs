namespace FlareScope.Simulation.Rendering;

/// <summary>A rectangle of whole pixels inside the picture.</summary>
internal readonly record struct PixelWindow(int X, int Y, int Width, int Height)
{
    /// <summary>Whether a pixel lies inside.</summary>
    public bool Covers(int x, int y) => x >= X && y >= Y && x < X + Width && y < Y + Height;

    /// <summary>The window that a flame of a length and width can reach.</summary>
    public static PixelWindow Around(PinholeView view, FlamePose pose, double length, double width)
    {
        double left = double.MaxValue, right = double.MinValue, top = double.MaxValue, bottom = double.MinValue;
        for (var i = 0; i <= 14; i++)
        {
            var (ux, uy) = pose.Axis.PointAt(i / 10f);
            var (x, y) = view.Project(pose.TipX + (ux * length), pose.TipHeightM + (uy * length));
            (left, right) = (Math.Min(left, x), Math.Max(right, x));
            (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y));
        }

        var margin = (1.5 * width * view.FocalPx / view.DistanceM) + 3;
        return Clip(left - margin, top - margin, right + margin, bottom + margin, view.Width, view.Height);
    }

    /// <summary>The whole pixels of a rectangle that lie inside a picture; may be empty.</summary>
    public static PixelWindow Clip(double left, double top, double right, double bottom, int width, int height)
    {
        var x = (int)Math.Clamp(Math.Floor(left), 0, width);
        var y = (int)Math.Clamp(Math.Floor(top), 0, height);
        var endX = (int)Math.Clamp(Math.Ceiling(right), x, width);
        var endY = (int)Math.Clamp(Math.Ceiling(bottom), y, height);
        return new PixelWindow(x, y, endX - x, endY - y);
    }
}
