using FlareScope.Satellite.Planck;

namespace FlareScope.Satellite.Characterisation;

/// <summary>From summed radiance to the size and radiant heat of a black body.</summary>
public static class RadiantHeat
{
    // hc/k, µm K, and the root of x / (1 - exp(-x)) = 4: where B(λ, T) / T⁴ is largest.
    private const double SecondRadiationConstant = 14387.768775;
    private const double LargestShareAt = 3.9206903949;

    /// <summary>Area of the source, m²: A = L A_pix / B(λ, T).</summary>
    /// <param name="sumRadiance">Radiance above the background, summed over pixels, W m⁻² sr⁻¹ µm⁻¹.</param>
    /// <param name="pixelAreaM2">Area of a pixel, m².</param>
    /// <param name="wavelengthUm">Wavelength, µm.</param>
    /// <param name="temperatureK">Temperature, K.</param>
    /// <remarks>Science notes, satellite.md section 2.3; emissivity 1, no atmosphere.</remarks>
    public static double AreaM2(double sumRadiance, double pixelAreaM2, double wavelengthUm, double temperatureK) =>
        sumRadiance * pixelAreaM2 / BlackBody.Radiance(wavelengthUm, temperatureK);

    /// <summary>Least radiant heat that makes this radiance in one band, MW, whatever the temperature.</summary>
    /// <param name="sumRadiance">Radiance above the background, summed over pixels, W m⁻² sr⁻¹ µm⁻¹.</param>
    /// <param name="pixelAreaM2">Area of a pixel, m².</param>
    /// <param name="wavelengthUm">Wavelength, µm.</param>
    /// <remarks>
    /// σ T⁴ / B(λ, T) is least where B / T⁴ is largest: 1668 K at 2.2 µm, 2274 K at 1.6137 µm, 4244 K at 0.8647 µm. The same maximum
    /// that the notes tell of for 1.613 µm (section 2.3, remark on repository constants).
    /// </remarks>
    public static double LeastMW(double sumRadiance, double pixelAreaM2, double wavelengthUm)
    {
        var temperature = SecondRadiationConstant / (wavelengthUm * LargestShareAt);
        return BlackBody.RadiantHeatMW(temperature, AreaM2(sumRadiance, pixelAreaM2, wavelengthUm, temperature));
    }
}
