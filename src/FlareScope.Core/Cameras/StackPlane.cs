namespace FlareScope.Core.Cameras;

/// <summary>
/// The vertical plane through the stack's axis, across the horizontal line of sight. A pixel's place on it is where its ray
/// meets the plane: this is what a camera that looks up or down needs, since its metres per pixel differ from row to row.
/// </summary>
/// <remarks>Science notes, ground.md section 1.6, ray-plane intersection.</remarks>
public sealed class StackPlane
{
    private const double LeastForward = 0.02; // a ray nearer to the plane's own direction meets it nowhere useful
    private readonly CameraModel _camera;
    private readonly double _pitch;
    private readonly double _distance;
    private readonly (double Right, double Forward) _sight;

    /// <summary>Places the plane.</summary>
    /// <param name="camera">The camera.</param>
    /// <param name="pitchDeg">Its pitch above the horizon, degrees.</param>
    /// <param name="distanceM">Horizontal distance from camera to stack, m.</param>
    /// <param name="stackX">Column of a pixel of the stack or flame, px.</param>
    /// <param name="stackY">Row of that pixel, px.</param>
    /// <exception cref="UserInputException"><c>camera-no-depth</c>: that pixel does not look forward.</exception>
    public StackPlane(CameraModel camera, double pitchDeg, double distanceM, double stackX, double stackY)
    {
        (_camera, _pitch, _distance) = (camera, double.DegreesToRadians(pitchDeg), distanceM);
        var (right, up, forward) = camera.WorldRay(stackX, stackY, _pitch);
        if (forward <= LeastForward)
            throw ImageScaleResolver.NoDepth(pitchDeg);
        var horizontal = double.Hypot(right, forward);
        _sight = (right / horizontal, forward / horizontal);
        ElevationDeg = double.RadiansToDegrees(Math.Atan2(up, horizontal));
    }

    /// <summary>How far the line of sight to that pixel rises above the horizon, degrees.</summary>
    public double ElevationDeg { get; }

    /// <summary>Angle between that line of sight and a vertical flame, degrees, 0..90; 90 for a level view.</summary>
    public double AngleToVerticalDeg => 90 - Math.Abs(ElevationDeg);

    /// <summary>Where a pixel lies on the plane.</summary>
    /// <param name="x">Column, px.</param>
    /// <param name="y">Row, px.</param>
    /// <returns>Metres right of the stack and above the camera.</returns>
    /// <exception cref="UserInputException"><c>camera-no-depth</c>: the pixel's ray does not meet the plane.</exception>
    public (double Right, double Up) At(double x, double y)
    {
        var (right, up, forward) = _camera.WorldRay(x, y, _pitch);
        var towards = (right * _sight.Right) + (forward * _sight.Forward);
        if (towards <= LeastForward)
            throw ImageScaleResolver.NoDepth(double.RadiansToDegrees(_pitch));
        var metres = _distance / towards;
        return (((right * _sight.Forward) - (forward * _sight.Right)) * metres, up * metres);
    }

    /// <summary>Length of a line of the picture on the plane, m.</summary>
    /// <param name="line">Points [x, y], px.</param>
    public double Length(IReadOnlyList<double[]> line)
    {
        var sum = 0.0;
        for (var i = 1; i < line.Count; i++)
        {
            var (a, b) = (At(line[i - 1][0], line[i - 1][1]), At(line[i][0], line[i][1]));
            sum += double.Hypot(b.Right - a.Right, b.Up - a.Up);
        }

        return sum;
    }

    /// <summary>Square metres of the plane that one pixel covers at a place of the picture.</summary>
    public double AreaPerPixel(double x, double y)
    {
        var (left, right) = (At(x - 0.5, y), At(x + 0.5, y));
        var (top, bottom) = (At(x, y - 0.5), At(x, y + 0.5));
        return Math.Abs(((right.Right - left.Right) * (top.Up - bottom.Up)) - ((right.Up - left.Up) * (top.Right - bottom.Right)));
    }
}
