namespace FlareScope.Core.Cameras;

/// <summary>
/// The camera file <c>camera.json</c>: where the camera stands, how it sees, and what is known of the stack and the wind.
/// Every field is optional; what is missing widens the interval or leaves the answer at tier 1.
/// </summary>
public sealed record CameraDocument
{
    /// <summary>Width of the picture the focal length belongs to, px; required with <see cref="FocalLengthPx"/>.</summary>
    public int? ImageWidthPx { get; init; }

    /// <summary>Focal length in pixels of a picture <see cref="ImageWidthPx"/> wide.</summary>
    public double? FocalLengthPx { get; init; }

    /// <summary>Horizontal field of view, degrees.</summary>
    public double? HorizontalFovDeg { get; init; }

    /// <summary>Focal length, mm; used with <see cref="SensorWidthMm"/>.</summary>
    public double? FocalLengthMm { get; init; }

    /// <summary>Sensor width that the picture covers, mm.</summary>
    public double? SensorWidthMm { get; init; }

    /// <summary>Focal length as on 35 mm film, mm; replaces what the picture's EXIF block tells.</summary>
    public double? FocalLength35Mm { get; init; }

    /// <summary>Radial distortion of the lens.</summary>
    public LensDistortion? Distortion { get; init; }

    /// <summary>Horizontal distance from camera to stack, m.</summary>
    public double? DistanceM { get; init; }

    /// <summary>Line-of-sight distance from camera to flame, m.</summary>
    public double? SlantDistanceM { get; init; }

    /// <summary>Camera pitch above the horizon, degrees; 0 when the camera looks level.</summary>
    public double? PitchDeg { get; init; }

    /// <summary>Where a drone was and how its gimbal looked; with <see cref="Stack"/> it tells the distance.</summary>
    public DronePose? Drone { get; init; }

    /// <summary>Where the stack stands.</summary>
    public GeoPoint? Stack { get; init; }

    /// <summary>A line over something of known length in the plane of the flare.</summary>
    public ScaleLine? Scale { get; init; }

    /// <summary>The stack's tip.</summary>
    public StackTip? Tip { get; init; }

    /// <summary>Wind speed at <see cref="WindHeightM"/>, m/s.</summary>
    public double? WindSpeedMS { get; init; }

    /// <summary>Height at which the wind was measured, m; 10 when not given.</summary>
    public double? WindHeightM { get; init; }

    /// <summary>Direction the wind comes from, degrees clockwise from north.</summary>
    public double? WindFromDeg { get; init; }

    /// <summary>Direction the camera looks, degrees clockwise from north.</summary>
    public double? ViewAzimuthDeg { get; init; }

    /// <summary>Speed at which the smoke drifts, m/s, measured from frame to frame; without it no soot flow is given.</summary>
    public double? PlumeSpeedMS { get; init; }

    /// <summary>Polygons ([x, y] in picture pixels) outside which detections are ignored; everywhere when not given.</summary>
    public IReadOnlyList<IReadOnlyList<double[]>>? Zones { get; init; }

    /// <summary>Polygons ([x, y] in picture pixels) in which detections are ignored.</summary>
    public IReadOnlyList<IReadOnlyList<double[]>>? Exclude { get; init; }

    /// <summary>Relative standard uncertainties (1σ, as a fraction) that replace the defaults.</summary>
    public CameraUncertainty? Uncertainty { get; init; }
}
