using static System.FormattableString;

namespace FlareScope.Core.Cameras;

/// <summary>Finds the metres per pixel at a flame from what is known of the camera.</summary>
/// <remarks>
/// Science notes, ground.md section 1.6: metres per pixel = depth / focal length in pixels, depth being measured along the
/// optical axis, not along the line of sight. One figure serves both directions; how much a vertical flame seen from below is
/// foreshortened goes into the uncertainty (<see cref="FlameSizing"/> does better where the pitch is known).
/// </remarks>
public static class ImageScaleResolver
{
    /// <summary>
    /// The best scale the camera file allows: a drawn line first, then focal length with a distance, then a stack of known
    /// height, last the tip's diameter, which is a poor ruler.
    /// </summary>
    /// <param name="camera">A validated camera file, see <see cref="CameraJson.Parse"/>; null when there is none.</param>
    /// <param name="imageWidthPx">Width of this picture, px.</param>
    /// <param name="imageHeightPx">Height of this picture, px.</param>
    /// <param name="flameCentreX">Column of the flame's centre, px.</param>
    /// <param name="flameCentreY">Row of the flame's centre, px.</param>
    /// <param name="lens">What the picture's EXIF block tells of its lens; null when nothing.</param>
    /// <returns>Null when the file does not tell a scale.</returns>
    /// <exception cref="UserInputException">
    /// <c>camera-scale-outside-picture</c>: the line lies outside this picture. <c>camera-no-depth</c>: the flame would be behind
    /// the camera. <c>camera-contradiction</c>: two ways of telling the scale disagree far beyond their uncertainties.
    /// </exception>
    public static ImageScale? Resolve(
        CameraDocument? camera, int imageWidthPx, int imageHeightPx, double flameCentreX, double flameCentreY, PictureLens? lens = null)
    {
        if (camera is null)
            return null;
        var line = FromLine(camera, imageWidthPx, imageHeightPx);
        var distance = FromFocalLength(camera, imageWidthPx, imageHeightPx, flameCentreX, flameCentreY, lens);
        if (line is not null && distance is not null)
            RefuseContradiction(line, distance);
        return line ?? distance ?? FromStack(camera) ?? FromTip(camera);
    }

    /// <summary>Focal length in pixels of a picture this wide; null when the file does not tell it.</summary>
    /// <remarks>A focal length given for another width is rescaled: the picture was resized, not cropped.</remarks>
    public static double? FocalLengthPx(CameraDocument camera, int imageWidthPx) => camera switch
    {
        { FocalLengthPx: { } focal, ImageWidthPx: { } width } => focal * imageWidthPx / width,
        { HorizontalFovDeg: { } angle } => imageWidthPx / 2.0 / Math.Tan(double.DegreesToRadians(angle) / 2),
        { FocalLengthMm: { } focal, SensorWidthMm: { } sensor } => focal * imageWidthPx / sensor,
        _ => null,
    };

    /// <summary>The pitch told by the camera file or the drone's gimbal, degrees; null when neither tells.</summary>
    public static double? PitchDeg(CameraDocument camera) => camera.PitchDeg ?? camera.Drone?.GimbalPitchDeg;

    internal static UserInputException NoDepth(double? pitchDeg) => new(
        "camera-no-depth", Invariant($"camera.json: with pitchDeg {pitchDeg:0.##} this flame would be overhead; check the pitch."));

    private static ImageScale? FromLine(CameraDocument camera, int width, int height)
    {
        if (camera.Scale is not { Pixels: { } pixels, Metres: { } metres })
            return null;
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

    private static ImageScale? FromFocalLength(CameraDocument camera, int width, int height, double x, double y, PictureLens? lens)
    {
        if (FocalLength.Of(camera, width, height, lens) is not { } focal)
            return null;
        var model = new CameraModel(focal.Pixels, width, height, camera.Distortion);
        var ray = model.Ray(x, y);
        if (StackDistance.Of(camera, model, PitchDeg(camera)) is { } distance)
            return FromHorizontalDistance(camera, distance, focal, ray);
        return camera.SlantDistanceM is { } slant ? FromSlantDistance(camera, slant, focal, ray) : null;
    }

    private static ImageScale FromHorizontalDistance(
        CameraDocument camera, StackDistance distance, FocalLength focal, (double X, double Y) ray)
    {
        // Turn the ray by the pitch and see how far it goes horizontally per metre of depth.
        var told = PitchDeg(camera);
        var pitch = double.DegreesToRadians(told ?? 0);
        var forward = Math.Cos(pitch) - (ray.Y * Math.Sin(pitch));
        if (forward <= 0)
            throw NoDepth(told);
        var depth = distance.Metres / double.Hypot(ray.X, forward);

        // Vertical metres per pixel exceed the horizontal ones by this factor.
        var elevation = pitch + Math.Atan(ray.Y);
        var foreshortening = (Math.Cos(Math.Atan(ray.Y)) / Math.Cos(elevation)) - 1;
        var unknownPitch = told is null ? ScaleUncertainty.Default.UnknownPitch : 0;
        var sigma = Sigma(camera, distance.RelativeSigma, focal, double.Hypot(foreshortening, unknownPitch));
        return new(depth / focal.Pixels, sigma, distance.Source)
        {
            DistanceSigma = distance.RelativeSigma,
            FocalSigma = focal.RelativeSigma,
        };
    }

    private static ImageScale FromSlantDistance(CameraDocument camera, double slant, FocalLength focal, (double X, double Y) ray)
    {
        var depth = slant / Math.Sqrt(1 + (ray.X * ray.X) + (ray.Y * ray.Y)); // slant × cos(off-axis angle)
        var distance = camera.Uncertainty?.Distance ?? ScaleUncertainty.Default.Distance;
        return new(depth / focal.Pixels, Sigma(camera, distance, focal, 0), "slant-distance")
        {
            DistanceSigma = distance,
            FocalSigma = focal.RelativeSigma,
        };
    }

    private static ImageScale? FromStack(CameraDocument camera)
    {
        if (StackDistance.StackPx(camera) is not { } pixels)
            return null;
        var sigma = double.Hypot(StackDistance.StackSigma(camera, pixels), ScaleUncertainty.Default.UnknownPitch);
        return new(camera.Tip!.HeightM!.Value / pixels, camera.Uncertainty?.Scale ?? sigma, "stack-height");
    }

    private static ImageScale? FromTip(CameraDocument camera)
    {
        if (camera.Tip is not { DiameterM: { } diameter, WidthPx: { } width })
            return null;
        var defaults = ScaleUncertainty.Default;
        var sigma = Math.Clamp(defaults.TipEdgesPx / width, defaults.TipLeast, defaults.TipMost);
        return new(diameter / width, camera.Uncertainty?.Scale ?? sigma, "tip-diameter");
    }

    internal static double Sigma(CameraDocument camera, double distance, FocalLength focal, double extra) =>
        camera.Uncertainty?.Scale
            ?? Math.Sqrt((distance * distance) + (focal.RelativeSigma * focal.RelativeSigma) + (extra * extra));

    private static void RefuseContradiction(ImageScale line, ImageScale other)
    {
        var ratio = Math.Abs(Math.Log(line.MetresPerPixel / other.MetresPerPixel));
        if (ratio <= Math.Max(ScaleUncertainty.Default.Contradiction, 4 * double.Hypot(line.RelativeSigma, other.RelativeSigma)))
            return;
        throw new UserInputException(
            "camera-contradiction",
            Invariant($"camera.json: 'scale' tells {line.MetresPerPixel:0.####} m per pixel, '{other.Source}' {other.MetresPerPixel:0.####}; keep the right one."));
    }
}
