namespace FlareScope.Vision.Flames;

/// <summary>A point of a picture, px; (0, 0) is the top left corner of the top left pixel, y grows downwards.</summary>
/// <param name="X">Column.</param>
/// <param name="Y">Row.</param>
public readonly record struct PicturePoint(double X, double Y)
{
    /// <summary>Distance to another point, px.</summary>
    public double DistanceTo(PicturePoint other) => double.Hypot(X - other.X, Y - other.Y);
}
