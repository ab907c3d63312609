using static System.FormattableString;

namespace FlareScope.Core.Cameras;

/// <summary>The horizontal distance from camera to stack.</summary>
/// <param name="Metres">Distance, m.</param>
/// <param name="RelativeSigma">Relative standard uncertainty, 1σ as a fraction, without that of the focal length.</param>
/// <param name="Source"><c>distance</c>, <c>gnss</c>, <c>stack-height</c> or <c>drone-altitude</c>.</param>
/// <remarks>Science notes, ground.md section 1.6.</remarks>
public readonly record struct StackDistance(double Metres, double RelativeSigma, string Source)
{
    private const double LeastStackPx = 8; // a shorter stack is no ruler
    private const double LeastSlope = 0.1; // a flatter look down turns an error of the pitch into any distance

    /// <summary>
    /// The distance that is known best: told, between the places of drone and stack, or from a stack of known height whose tip
    /// and foot are marked: h = D·(tan(elevation of the tip) − tan(elevation of the foot)).
    /// </summary>
    /// <param name="camera">The camera file.</param>
    /// <param name="model">The camera; null when its focal length is not known, then the stack's height tells nothing here.</param>
    /// <param name="pitchDeg">Pitch, degrees; null when unknown.</param>
    /// <returns>Null when nothing tells it.</returns>
    /// <exception cref="UserInputException"><c>camera-contradiction</c>: two ways disagree far beyond their uncertainties.</exception>
    public static StackDistance? Of(CameraDocument camera, CameraModel? model, double? pitchDeg)
    {
        var known = new List<StackDistance>(3);
        var defaults = ScaleUncertainty.Default;
        if (camera.DistanceM is { } told)
            known.Add(new(told, camera.Uncertainty?.Distance ?? defaults.Distance, "distance"));
        if (Places(camera) is { } gnss)
            known.Add(new(gnss, Math.Sqrt(2) * defaults.GnssM / gnss, "gnss"));
        if (model is not null && pitchDeg is { } pitch && FromStack(camera, model, double.DegreesToRadians(pitch)) is { } ruled)
            known.Add(ruled);
        if (model is not null && pitchDeg is { } looking && FromAltitude(camera, model, looking) is { } high)
            known.Add(high);
        if (known.Count == 0)
            return null;
        known.Sort((a, b) => a.RelativeSigma.CompareTo(b.RelativeSigma));
        foreach (var other in known.Skip(1))
            RefuseContradiction(known[0], other);
        return known[0];
    }

    /// <summary>Distance between the places of drone and stack, m; null unless both are known.</summary>
    internal static double? Places(CameraDocument camera) =>
        camera is { Drone: { Lat: { } lat, Lon: { } lon }, Stack: { Lat: { } stackLat, Lon: { } stackLon } }
            ? Math.Max(1, GroundDistance.Metres(lat, lon, stackLat, stackLon))
            : null;

    /// <summary>Length of the marked stack, px; null unless tip, foot and height are known.</summary>
    internal static double? StackPx(CameraDocument camera) =>
        camera.Tip is { X: { } x, Y: { } y, BaseX: { } baseX, BaseY: { } baseY, HeightM: > 0 } && double.Hypot(x - baseX, y - baseY) is var length and >= LeastStackPx
            ? length
            : null;

    private static StackDistance? FromStack(CameraDocument camera, CameraModel model, double pitch)
    {
        if (StackPx(camera) is not { } pixels)
            return null;
        var tip = camera.Tip!;
        var rise = Slope(tip.X!.Value, tip.Y!.Value) - Slope(tip.BaseX!.Value, tip.BaseY!.Value);
        return rise > 0 ? new(tip.HeightM!.Value / rise, StackSigma(camera, pixels), "stack-height") : null;

        double Slope(double x, double y)
        {
            var (right, up, forward) = model.WorldRay(x, y, pitch);
            return forward > 0 ? up / double.Hypot(right, forward) : double.PositiveInfinity;
        }
    }

    /// <summary>A drone that knows how far it hovers above the tip and how steeply it looks down on it.</summary>
    private static StackDistance? FromAltitude(CameraDocument camera, CameraModel model, double pitchDeg)
    {
        if (camera is not { Drone.RelativeAltitudeM: { } altitude, Tip: { X: { } x, Y: { } y, HeightM: { } height } })
            return null;
        var (right, up, forward) = model.WorldRay(x, y, double.DegreesToRadians(pitchDeg));
        var slope = up / double.Hypot(right, forward);
        if (forward <= 0 || Math.Abs(slope) < LeastSlope || (height - altitude) / slope <= 1)
            return null;
        var defaults = ScaleUncertainty.Default;
        var pitchSigma = double.DegreesToRadians(camera.Uncertainty?.PitchDeg ?? defaults.GimbalPitchDeg);
        var sigma = double.Hypot(defaults.AltitudeM / (height - altitude), pitchSigma * (1 + (slope * slope)) / slope);
        return new((height - altitude) / slope, sigma, "drone-altitude");
    }

    /// <summary>Relative uncertainty of a stack as a ruler.</summary>
    internal static double StackSigma(CameraDocument camera, double pixels) => double.Hypot(
        ScaleUncertainty.Default.LineEndPx / pixels, camera.Uncertainty?.StackHeight ?? ScaleUncertainty.Default.StackHeight);

    private static void RefuseContradiction(StackDistance a, StackDistance b)
    {
        var ratio = Math.Abs(Math.Log(a.Metres / b.Metres));
        if (ratio <= Math.Max(ScaleUncertainty.Default.Contradiction, 4 * double.Hypot(a.RelativeSigma, b.RelativeSigma)))
            return;
        throw new UserInputException(
            "camera-contradiction",
            Invariant($"camera.json: '{a.Source}' puts the stack {a.Metres:0} m away, '{b.Source}' {b.Metres:0} m; keep the right one."));
    }
}
