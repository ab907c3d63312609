namespace FlareScope.Satellite.Radiometry;

/// <summary>One band of a block of pixels, calibrated.</summary>
/// <param name="calibration">The band.</param>
/// <param name="reflectance">Reflectance by pixel, row by row.</param>
/// <param name="saturated">Saturation by pixel.</param>
public sealed class BandPlane(BandCalibration calibration, float[] reflectance, bool[] saturated)
{
    private readonly double _gain = calibration.RadiancePerReflectance;
    private readonly double _bias = calibration.RadianceOffset - calibration.RadiancePerReflectance * calibration.ReflectanceOffset;

    /// <summary>The band.</summary>
    public BandCalibration Calibration => calibration;

    /// <summary>Reflectance by pixel, row by row.</summary>
    public float[] Reflectance => reflectance;

    /// <summary>True where the band is saturated, so that the true value is the one here or more.</summary>
    public bool[] Saturated => saturated;

    /// <summary>Radiance of a pixel, W m⁻² sr⁻¹ µm⁻¹.</summary>
    public double Radiance(int pixel) => _gain * reflectance[pixel] + _bias;
}
