namespace FlareScope.Satellite.Radiometry;

/// <summary>Sunlight in one band at the top of the atmosphere.</summary>
/// <param name="IrradianceWm2Um">Irradiance at the mean distance of the Sun, W m⁻² µm⁻¹.</param>
/// <param name="DistanceFactor">U = 1/d², d in astronomical units: 0.967..1.034.</param>
/// <param name="ZenithDeg">Zenith angle of the Sun, degrees, below 90.</param>
public readonly record struct SunLight(double IrradianceWm2Um, double DistanceFactor, double ZenithDeg)
{
    /// <summary>Radiance of a white diffuse ground, W m⁻² sr⁻¹ µm⁻¹: E U cos θ / π.</summary>
    public double RadiancePerReflectance => IrradianceWm2Um * DistanceFactor * Math.Cos(ZenithDeg * Math.PI / 180) / Math.PI;
}
