using static System.FormattableString;

namespace FlareScope.Core.Cameras;

/// <summary>The rules of a camera file: what each number may be, which fields need a partner, which contradict each other.</summary>
internal static class CameraValidation
{
    /// <summary>Two ways of telling the focal length may differ by this much before they contradict each other.</summary>
    private const double FocalTolerance = 0.05;

    /// <summary>Pitch and gimbal pitch may differ by this much, degrees.</summary>
    private const double PitchTolerance = 3;

    /// <summary>A shorter line cannot carry a scale.</summary>
    private const double MinLinePx = 2;

    public static void Check(CameraDocument camera)
    {
        CheckRanges(camera);
        CheckPartners(camera);
        CheckLine(camera.Scale);
        CheckPolygons("exclude", camera.Exclude);
        CheckPolygons("zones", camera.Zones);
        CheckFocalAgrees(camera);
        if (camera.DistanceM > camera.SlantDistanceM)
            throw Contradiction(Invariant(
                $"distanceM {camera.DistanceM} is longer than slantDistanceM {camera.SlantDistanceM}; the slant is the longer one."));
        if (Math.Abs((camera.PitchDeg - camera.Drone?.GimbalPitchDeg) ?? 0) > PitchTolerance)
            throw Contradiction(Invariant(
                $"pitchDeg {camera.PitchDeg} and drone.gimbalPitchDeg {camera.Drone!.GimbalPitchDeg} differ; keep the right one."));
    }

    private static void CheckRanges(CameraDocument camera)
    {
        Range("imageWidthPx", camera.ImageWidthPx, 1, 100_000);
        Range("focalLengthPx", camera.FocalLengthPx, 1, 10_000_000);
        Range("horizontalFovDeg", camera.HorizontalFovDeg, 0.1, 170);
        Range("focalLengthMm", camera.FocalLengthMm, 0.1, 10_000);
        Range("sensorWidthMm", camera.SensorWidthMm, 0.5, 500);
        Range("focalLength35Mm", camera.FocalLength35Mm, 1, 10_000);
        Range("distortion.k1", camera.Distortion?.K1, -10, 10);
        Range("distortion.k2", camera.Distortion?.K2, -100, 100);
        Range("drone.lat", camera.Drone?.Lat, -90, 90);
        Range("drone.lon", camera.Drone?.Lon, -180, 180);
        Range("drone.relativeAltitudeM", camera.Drone?.RelativeAltitudeM, -500, 10_000);
        Range("drone.gimbalPitchDeg", camera.Drone?.GimbalPitchDeg, -90, 60);
        Range("drone.gimbalYawDeg", camera.Drone?.GimbalYawDeg, -360, 360);
        Range("stack.lat", camera.Stack?.Lat, -90, 90);
        Range("stack.lon", camera.Stack?.Lon, -180, 180);
        Range("plumeSpeedMS", camera.PlumeSpeedMS, 0.05, 100);
        Range("tip.widthPx", camera.Tip?.WidthPx, 1, 10_000);
        Range("tip.baseX", camera.Tip?.BaseX, -100_000, 100_000);
        Range("tip.baseY", camera.Tip?.BaseY, -100_000, 100_000);
        Range("uncertainty.stackHeight", camera.Uncertainty?.StackHeight, 0, 1);
        Range("uncertainty.pitchDeg", camera.Uncertainty?.PitchDeg, 0, 45);
        Range("distanceM", camera.DistanceM, 1, 100_000);
        Range("slantDistanceM", camera.SlantDistanceM, 1, 100_000);
        Range("pitchDeg", camera.PitchDeg, -89, 89);
        Range("scale.metres", camera.Scale?.Metres, 0.001, 10_000);
        Range("tip.x", camera.Tip?.X, -100_000, 100_000);
        Range("tip.y", camera.Tip?.Y, -100_000, 100_000);
        Range("tip.diameterM", camera.Tip?.DiameterM, 0.005, 20);
        Range("tip.heightM", camera.Tip?.HeightM, -100, 1000);
        Range("windSpeedMS", camera.WindSpeedMS, 0, 100);
        Range("windHeightM", camera.WindHeightM, 0.5, 1000);
        Range("windFromDeg", camera.WindFromDeg, 0, 360);
        Range("viewAzimuthDeg", camera.ViewAzimuthDeg, 0, 360);
        Range("uncertainty.scale", camera.Uncertainty?.Scale, 0, 1);
        Range("uncertainty.distance", camera.Uncertainty?.Distance, 0, 1);
        Range("uncertainty.focalLength", camera.Uncertainty?.FocalLength, 0, 1);
    }

    private static void CheckPartners(CameraDocument camera)
    {
        Needs("focalLengthPx", camera.FocalLengthPx, "imageWidthPx", camera.ImageWidthPx);
        Needs("focalLengthMm", camera.FocalLengthMm, "sensorWidthMm", camera.SensorWidthMm);
        Needs("sensorWidthMm", camera.SensorWidthMm, "focalLengthMm", camera.FocalLengthMm);
        Needs("tip.x", camera.Tip?.X, "tip.y", camera.Tip?.Y);
        Needs("tip.y", camera.Tip?.Y, "tip.x", camera.Tip?.X);
        Needs("tip.baseX", camera.Tip?.BaseX, "tip.baseY", camera.Tip?.BaseY);
        Needs("tip.baseY", camera.Tip?.BaseY, "tip.baseX", camera.Tip?.BaseX);
        Needs("tip.baseX", camera.Tip?.BaseX, "tip.x", camera.Tip?.X);
        Needs("drone.lat", camera.Drone?.Lat, "drone.lon", camera.Drone?.Lon);
        Needs("drone.lon", camera.Drone?.Lon, "drone.lat", camera.Drone?.Lat);
        Needs("stack.lat", camera.Stack?.Lat, "stack.lon", camera.Stack?.Lon);
        Needs("stack.lon", camera.Stack?.Lon, "stack.lat", camera.Stack?.Lat);
        Needs("windHeightM", camera.WindHeightM, "windSpeedMS", camera.WindSpeedMS);
    }

    private static void CheckLine(ScaleLine? line)
    {
        if (line is null)
            return;
        if (line is not { Pixels: { } pixels, Metres: not null })
            throw new UserInputException("camera-incomplete", "camera.json: scale needs both 'pixels' [x1, y1, x2, y2] and 'metres'.");
        if (pixels.Length != 4 || !pixels.All(double.IsFinite))
            throw OutOfRange("scale.pixels must hold four numbers: x1, y1, x2, y2.");
        if (double.Hypot(pixels[2] - pixels[0], pixels[3] - pixels[1]) < MinLinePx)
            throw OutOfRange(Invariant($"scale.pixels is a line shorter than {MinLinePx} px; draw a longer one."));
    }

    private static void CheckPolygons(string field, IReadOnlyList<IReadOnlyList<double[]>>? polygons)
    {
        foreach (var polygon in polygons ?? [])
        {
            if (polygon is not { Count: >= 3 } || !polygon.All(p => p is { Length: 2 } && p.All(double.IsFinite)))
                throw OutOfRange($"{field} must hold polygons of at least three [x, y] points each.");
        }
    }

    private static void CheckFocalAgrees(CameraDocument camera)
    {
        // Focal length over picture width does not depend on the picture's size.
        const int anyWidth = 1000;
        var ways = new (string Name, CameraDocument Alone)[]
        {
            ("focalLengthPx", new() { FocalLengthPx = camera.FocalLengthPx, ImageWidthPx = camera.ImageWidthPx }),
            ("horizontalFovDeg", new() { HorizontalFovDeg = camera.HorizontalFovDeg }),
            ("focalLengthMm", new() { FocalLengthMm = camera.FocalLengthMm, SensorWidthMm = camera.SensorWidthMm }),
        };
        var told = ways.Select(w => (w.Name, Focal: ImageScaleResolver.FocalLengthPx(w.Alone, anyWidth)))
            .Where(w => w.Focal is not null).OrderBy(w => w.Focal).ToArray();
        if (told.Length > 1 && told[^1].Focal > told[0].Focal * (1 + FocalTolerance))
            throw Contradiction(Invariant(
                $"'{told[0].Name}' and '{told[^1].Name}' tell focal lengths more than {FocalTolerance * 100} % apart; keep the right one."));
    }

    private static void Range(string field, double? value, double min, double max)
    {
        if (value is { } number && !(number >= min && number <= max))
            throw OutOfRange(Invariant($"{field} is {number}; give a number from {min} to {max}."));
    }

    private static void Needs(string field, double? value, string partner, double? other)
    {
        if (value is not null && other is null)
            throw new UserInputException("camera-incomplete", $"camera.json: '{field}' needs '{partner}' beside it.");
    }

    private static UserInputException OutOfRange(string text) => new("camera-out-of-range", $"camera.json: {text}");

    private static UserInputException Contradiction(string text) => new("camera-contradiction", $"camera.json: {text}");
}
