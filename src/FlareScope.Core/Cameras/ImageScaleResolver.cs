using static System.FormattableString;

namespace FlareScope.Core.Cameras;

/// <summary>Finds the metres per pixel at a flame from what is known of the camera.</summary>
/// <remarks>
/// Science notes, ground.md section 1.6: metres per pixel = depth / focal length in pixels, depth being measured along the
/// optical axis, not along the line of sight. One figure serves both directions; how much a vertical flame seen from below is
/// foreshortened goes into the uncertainty.
/// </remarks>
public static class ImageScaleResolver
{
    /// <summary>The best scale the camera file allows: a drawn line first, then focal length with distance.</summary>
    /// <param name="camera">A validated camera file, see <see cref="CameraJson.Parse"/>; null when there is none.</param>
    /// <param name="imageWidthPx">Width of this picture, px.</param>
    /// <param name="imageHeightPx">Height of this picture, px.</param>
    /// <param name="flameCentreX">Column of the flame's centre, px.</param>
    /// <param name="flameCentreY">Row of the flame's centre, px.</param>
    /// <returns>Null when the file does not tell a scale.</returns>
    /// <exception cref="UserInputException">
    /// <c>camera-scale-outside-picture</c>: the line lies outside this picture. <c>camera-no-depth</c>: the flame would be behind
    /// the camera.
    /// </exception>
    public static ImageScale? Resolve(
        CameraDocument? camera, int imageWidthPx, int imageHeightPx, double flameCentreX, double flameCentreY)
    {
        if (camera is null)
            return null;
        if (camera.Scale is { Pixels: { } pixels, Metres: { } metres })
            return FromLine(camera, pixels, metres, imageWidthPx, imageHeightPx);
        if (FocalLengthPx(camera, imageWidthPx) is not { } focal)
            return null;

        // The ray through the flame's centre, in units of the focal length; y grows upwards here.
        var ray = (X: (flameCentreX - imageWidthPx / 2.0) / focal, Y: (imageHeightPx / 2.0 - flameCentreY) / focal);
        return (camera.DistanceM, camera.SlantDistanceM) switch
        {
            ({ } distance, _) => FromHorizontalDistance(camera, distance, focal, ray),
            (null, { } slant) => FromSlantDistance(camera, slant, focal, ray),
            _ => null,
        };
    }

    /// <summary>Focal length in pixels of a picture this wide; null when the file does not tell it.</summary>
    /// <remarks>A focal length given for another width is rescaled: the picture was resized, not cropped.</remarks>
    public static double? FocalLengthPx(CameraDocument camera, int imageWidthPx) => camera switch
    {
        { FocalLengthPx: { } focal, ImageWidthPx: { } width } => focal * imageWidthPx / width,
        { HorizontalFovDeg: { } angle } => imageWidthPx / 2.0 / Math.Tan(Radians(angle) / 2),
        { FocalLengthMm: { } focal, SensorWidthMm: { } sensor } => focal * imageWidthPx / sensor,
        _ => null,
    };

    private static ImageScale FromLine(CameraDocument camera, double[] pixels, double metres, int width, int height)
    {
        for (var i = 0; i < 4; i++)
        {
            var limit = i % 2 == 0 ? width : height;
            if (pixels[i] < 0 || pixels[i] > limit)
                throw new UserInputException(
                    "camera-scale-outside-picture",
                    Invariant($"camera.json: scale.pixels lies outside this picture of {width} x {height} px; draw the line on it."));
        }

        var length = double.Hypot(pixels[2] - pixels[0], pixels[3] - pixels[1]);
        var defaults = ScaleUncertainty.Default;
        var sigma = double.Hypot(defaults.LineEndPx * Math.Sqrt(2) / length, defaults.LineLength);
        return new(metres / length, camera.Uncertainty?.Scale ?? sigma, "scale-line");
    }

    private static ImageScale FromHorizontalDistance(CameraDocument camera, double distance, double focal, (double X, double Y) ray)
    {
        // Turn the ray by the pitch and see how far it goes horizontally per metre of depth.
        var pitch = Radians(camera.PitchDeg ?? 0);
        var forward = Math.Cos(pitch) - ray.Y * Math.Sin(pitch);
        if (forward <= 0)
            throw new UserInputException(
                "camera-no-depth", Invariant($"camera.json: with pitchDeg {camera.PitchDeg} this flame would be overhead; check the pitch."));
        var depth = distance / double.Hypot(ray.X, forward);

        // Vertical metres per pixel exceed the horizontal ones by this factor.
        var elevation = pitch + Math.Atan(ray.Y);
        var foreshortening = Math.Cos(Math.Atan(ray.Y)) / Math.Cos(elevation) - 1;
        var unknownPitch = camera.PitchDeg is null ? ScaleUncertainty.Default.UnknownPitch : 0;
        return new(depth / focal, Sigma(camera, double.Hypot(foreshortening, unknownPitch)), "distance");
    }

    private static ImageScale FromSlantDistance(CameraDocument camera, double slant, double focal, (double X, double Y) ray)
    {
        var depth = slant / Math.Sqrt(1 + ray.X * ray.X + ray.Y * ray.Y); // slant × cos(off-axis angle)
        return new(depth / focal, Sigma(camera, 0), "slant-distance");
    }

    private static double Sigma(CameraDocument camera, double extra)
    {
        var given = camera.Uncertainty;
        var distance = given?.Distance ?? ScaleUncertainty.Default.Distance;
        var focal = given?.FocalLength ?? ScaleUncertainty.Default.FocalLength;
        return given?.Scale ?? Math.Sqrt(distance * distance + focal * focal + extra * extra);
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
