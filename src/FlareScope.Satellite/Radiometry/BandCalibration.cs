namespace FlareScope.Satellite.Radiometry;

/// <summary>From the stored numbers (DN) of one band to reflectance and radiance at the top of the atmosphere; both are linear.</summary>
/// <param name="Name">The product's name of the band, for example <c>B8A</c>.</param>
/// <param name="Band">Its place in the spectrum.</param>
/// <param name="WavelengthUm">Centre wavelength, µm.</param>
public sealed record BandCalibration(string Name, SpectralBand Band, double WavelengthUm)
{
    /// <summary>Reflectance per DN.</summary>
    public required double ReflectanceScale { get; init; }

    /// <summary>Reflectance at DN 0.</summary>
    public required double ReflectanceOffset { get; init; }

    /// <summary>Radiance per DN, W m⁻² sr⁻¹ µm⁻¹.</summary>
    public required double RadianceScale { get; init; }

    /// <summary>Radiance at DN 0, W m⁻² sr⁻¹ µm⁻¹.</summary>
    public required double RadianceOffset { get; init; }

    /// <summary>Radiance beyond which the instrument is not trusted, W m⁻² sr⁻¹ µm⁻¹; null when not known.</summary>
    public double? MaximumRadiance { get; init; }

    /// <summary>DN that stands for "no data".</summary>
    /// <value>0 in both products.</value>
    public double NoDataDn { get; init; }

    /// <summary>DN that stands for "saturated".</summary>
    /// <value>65535 in both products.</value>
    public double SaturatedDn { get; init; } = 65535;

    /// <summary>Bit of the saturation raster that speaks of this band; null when there is none.</summary>
    public int? SaturationBit { get; init; }

    /// <summary>Reflectance of a DN.</summary>
    public double Reflectance(double dn) => ReflectanceScale * dn + ReflectanceOffset;

    /// <summary>Radiance of a DN, W m⁻² sr⁻¹ µm⁻¹.</summary>
    public double Radiance(double dn) => RadianceScale * dn + RadianceOffset;

    /// <summary>Radiance per unit of reflectance, W m⁻² sr⁻¹ µm⁻¹.</summary>
    public double RadiancePerReflectance => RadianceScale / ReflectanceScale;

    /// <summary>Calibration of a band whose product gives reflectance: L = ρ E U cos θ / π.</summary>
    /// <param name="name">The product's name of the band.</param>
    /// <param name="band">Place in the spectrum.</param>
    /// <param name="wavelengthUm">Centre wavelength, µm.</param>
    /// <param name="quantification">DN per unit of reflectance.</param>
    /// <param name="offset">DN added before dividing: 0, or -1000 from processing baseline 04.00.</param>
    /// <param name="sun">How the band is lit.</param>
    /// <remarks>Science notes, satellite.md section 2.1.</remarks>
    public static BandCalibration FromReflectance(
        string name, SpectralBand band, double wavelengthUm, double quantification, double offset, SunLight sun) => new(name, band, wavelengthUm)
        {
            ReflectanceScale = 1 / quantification,
            ReflectanceOffset = offset / quantification,
            RadianceScale = sun.RadiancePerReflectance / quantification,
            RadianceOffset = sun.RadiancePerReflectance * offset / quantification,
        };
}
