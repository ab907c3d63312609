using FlareScope.Core.Analysis;

namespace FlareScope.Core.Cameras;

/// <summary>
/// From a flame in pixels to metres. Where focal length, distance and pitch are known the centre line is laid on the vertical
/// plane through the stack; else one scale serves the whole flame. A lean out of that plane is corrected where wind and view
/// are known and widens the interval where they are not.
/// </summary>
/// <remarks>Science notes, ground.md sections 1.5 and 1.6.</remarks>
public static class FlameSizing
{
    /// <summary>A line of sight nearer to the vertical than this sees a flame from below or above, not from the side, degrees.</summary>
    public const double LeastAngleDeg = 30;

    /// <summary>Sizes one flame.</summary>
    /// <param name="camera">A validated camera file; null when there is none.</param>
    /// <param name="widthPx">Width of the picture, px.</param>
    /// <param name="heightPx">Height of the picture, px.</param>
    /// <param name="centreLine">The flame's centre line, [x, y] in px, from its beginning, at least two points.</param>
    /// <param name="areaPx">Its area, px².</param>
    /// <param name="lens">What the picture's EXIF block tells; null when nothing.</param>
    /// <param name="refused">Why there is no size although there is a scale: <see cref="WarningCodes.NadirView"/>, else null.</param>
    /// <returns>Null without a scale or for a view from above or below.</returns>
    /// <exception cref="UserInputException">As <see cref="ImageScaleResolver.Resolve"/>; <c>camera-distortion</c>.</exception>
    public static FlameExtent? Measure(
        CameraDocument? camera,
        int widthPx,
        int heightPx,
        IReadOnlyList<double[]> centreLine,
        double areaPx,
        PictureLens? lens,
        out string? refused)
    {
        refused = null;
        var (x, y) = ((centreLine[0][0] + centreLine[^1][0]) / 2, (centreLine[0][1] + centreLine[^1][1]) / 2);
        if (camera is null)
            return null;
        var plane = Plane(camera, widthPx, heightPx, x, y, lens, pitchErrorDeg: 0);
        if (plane is { AngleToVerticalDeg: < LeastAngleDeg } || (plane is null && LooksSteeply(camera)))
        {
            refused = WarningCodes.NadirView;
            return null;
        }

        if (ImageScaleResolver.Resolve(camera, widthPx, heightPx, x, y, lens) is not { } scale)
            return null;
        return plane is null || scale.Source == "scale-line"
            ? Leaning(camera, Isotropic(centreLine, areaPx, scale), TiltDeg(centreLine))
            : OnPlane(camera, plane, centreLine, areaPx, scale, Plane(camera, widthPx, heightPx, x, y, lens, PitchSigma(camera)));
    }

    private static StackPlane? Plane(
        CameraDocument camera, int width, int height, double x, double y, PictureLens? lens, double pitchErrorDeg)
    {
        if (ImageScaleResolver.PitchDeg(camera) is not { } pitch || FocalLength.Of(camera, width, height, lens) is not { } focal)
            return null;
        pitch += pitchErrorDeg;
        var model = new CameraModel(focal.Pixels, width, height, camera.Distortion);
        var distance = StackDistance.Of(camera, model, pitch)?.Metres;
        if (distance is null && camera.SlantDistanceM is { } slant)
            distance = slant * Math.Cos(double.DegreesToRadians(new StackPlane(model, pitch, 1, x, y).ElevationDeg));
        return distance is { } metres ? new StackPlane(model, pitch, metres, x, y) : null;
    }

    private static bool LooksSteeply(CameraDocument camera) =>
        Math.Abs(ImageScaleResolver.PitchDeg(camera) ?? 0) > 90 - LeastAngleDeg;

    private static double PitchSigma(CameraDocument camera) => camera.Uncertainty?.PitchDeg
        ?? (camera.PitchDeg is null ? ScaleUncertainty.Default.GimbalPitchDeg : ScaleUncertainty.Default.PitchDeg);

    private static FlameExtent Isotropic(IReadOnlyList<double[]> line, double areaPx, ImageScale scale)
    {
        var pixels = 0.0;
        for (var i = 1; i < line.Count; i++)
            pixels += double.Hypot(line[i][0] - line[i - 1][0], line[i][1] - line[i - 1][1]);
        return new(pixels * scale.MetresPerPixel, areaPx * scale.MetresPerPixel * scale.MetresPerPixel, scale);
    }

    private static FlameExtent OnPlane(
        CameraDocument camera, StackPlane plane, IReadOnlyList<double[]> line, double areaPx, ImageScale scale, StackPlane? pitched)
    {
        var length = plane.Length(line);
        var area = areaPx * line.Average(p => plane.AreaPerPixel(p[0], p[1]));
        var (first, last) = (plane.At(line[0][0], line[0][1]), plane.At(line[^1][0], line[^1][1]));
        var tilt = double.RadiansToDegrees(Math.Atan2(Math.Abs(last.Right - first.Right), last.Up - first.Up));
        // The plane takes the foreshortening out of the scale's error; what the pitch does not know comes in its place.
        var sigma = camera.Uncertainty?.Scale ?? Math.Sqrt(
            (scale.DistanceSigma * scale.DistanceSigma)
            + (scale.FocalSigma * scale.FocalSigma)
            + Math.Pow(Math.Log((pitched?.Length(line) ?? length) / length), 2));
        var metresPerPixel = areaPx > 0 ? Math.Sqrt(area / areaPx) : scale.MetresPerPixel;
        return Leaning(camera, new(length, area, new(metresPerPixel, sigma, scale.Source)), tilt);
    }

    private static double TiltDeg(IReadOnlyList<double[]> line) => double.RadiansToDegrees(
        Math.Atan2(Math.Abs(line[^1][0] - line[0][0]), line[0][1] - line[^1][1]));

    private static FlameExtent Leaning(CameraDocument camera, FlameExtent seen, double tiltDeg)
    {
        var lean = OutOfPlaneLean.Of(Math.Min(tiltDeg, 180 - tiltDeg), camera.WindFromDeg, ViewAzimuthDeg(camera));
        var scale = seen.Scale with
        {
            MetresPerPixel = seen.Scale.MetresPerPixel * Math.Sqrt(lean.LengthFactor),
            LeanSigmaLn = lean.SigmaLn,
        };
        return new(seen.LengthM * lean.LengthFactor, seen.AreaM2 * lean.LengthFactor, scale);
    }

    private static double? ViewAzimuthDeg(CameraDocument camera)
    {
        if (camera.ViewAzimuthDeg is { } told)
            return told;
        if (camera is { Drone: { Lat: { } lat, Lon: { } lon }, Stack: { Lat: { } stackLat, Lon: { } stackLon } })
            return GroundDistance.BearingDeg(lat, lon, stackLat, stackLon);
        return camera.Drone?.GimbalYawDeg is { } yaw ? (yaw + 360) % 360 : null;
    }
}
