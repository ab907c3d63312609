namespace FlareScope.Core.Cameras;

/// <summary>
/// Radial distortion after Brown (1966), two terms: distorted = undistorted × (1 + k1·r² + k2·r⁴), r being the undistorted
/// distance from the picture's middle in focal lengths (the convention of common calibration tools).
/// </summary>
public sealed record LensDistortion
{
    /// <summary>First coefficient; negative for a barrel. 0 when not given.</summary>
    public double? K1 { get; init; }

    /// <summary>Second coefficient. 0 when not given.</summary>
    public double? K2 { get; init; }
}
