namespace FlareScope.Core.Cameras;

/// <summary>A pinhole camera with radial distortion, its principal point in the picture's middle, level from side to side.</summary>
/// <param name="focalPx">Focal length, px.</param>
/// <param name="widthPx">Picture width, px.</param>
/// <param name="heightPx">Picture height, px.</param>
/// <param name="distortion">Radial distortion; none when null.</param>
/// <remarks>Science notes, ground.md section 1.6.</remarks>
public sealed class CameraModel(double focalPx, int widthPx, int heightPx, LensDistortion? distortion)
{
    private const int Iterations = 25;
    private readonly double _k1 = distortion?.K1 ?? 0;
    private readonly double _k2 = distortion?.K2 ?? 0;

    /// <summary>Focal length, px.</summary>
    public double FocalPx => focalPx;

    /// <summary>The ray through a pixel before the camera is pitched: right and up for one unit along the optical axis.</summary>
    /// <param name="x">Column, px.</param>
    /// <param name="y">Row, px, growing downwards.</param>
    /// <exception cref="UserInputException"><c>camera-distortion</c>: the distortion folds the picture over at this pixel.</exception>
    public (double X, double Y) Ray(double x, double y)
    {
        var (dx, dy) = ((x - (widthPx / 2.0)) / focalPx, ((heightPx / 2.0) - y) / focalPx);
        var distorted = double.Hypot(dx, dy);
        if ((_k1 == 0 && _k2 == 0) || distorted == 0)
            return (dx, dy);
        var share = Undistorted(distorted) / distorted;
        return (dx * share, dy * share);
    }

    /// <summary>The ray in the world: right, up and forward, the last two after turning up by the pitch.</summary>
    /// <param name="x">Column, px.</param>
    /// <param name="y">Row, px.</param>
    /// <param name="pitch">Pitch above the horizon, radians.</param>
    public (double Right, double Up, double Forward) WorldRay(double x, double y, double pitch)
    {
        var (right, up) = Ray(x, y);
        var (sin, cos) = Math.SinCos(pitch);
        return (right, (up * cos) + sin, cos - (up * sin));
    }

    /// <summary>Solves r·(1 + k1·r² + k2·r⁴) = distorted by Newton's method.</summary>
    private double Undistorted(double distorted)
    {
        var r = distorted;
        for (var i = 0; i < Iterations; i++)
        {
            var squared = r * r;
            var slope = 1 + (squared * ((3 * _k1) + (squared * 5 * _k2)));
            if (slope <= 0.05)
                throw new UserInputException(
                    "camera-distortion",
                    "camera.json: distortion folds this picture over before its edge; check k1 and k2 (r is counted in focal lengths).");
            r -= ((r * (1 + (squared * (_k1 + (squared * _k2))))) - distorted) / slope;
        }

        return r;
    }
}
