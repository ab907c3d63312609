namespace FlareScope.Satellite.Planck;

/// <summary>Planck's law and the Stefan-Boltzmann law for a black body.</summary>
/// <remarks>Science notes, satellite.md section 1.3; constants are the exact SI values of 2019.</remarks>
public static class BlackBody
{
    /// <summary>Stefan-Boltzmann constant, W m⁻² K⁻⁴.</summary>
    public const double StefanBoltzmann = 5.670374419e-8;

    private const double PlanckConstant = 6.62607015e-34; // J s
    private const double SpeedOfLight = 2.99792458e8; // m/s
    private const double BoltzmannConstant = 1.380649e-23; // J/K
    private const double MetresPerMicrometre = 1e-6;

    /// <summary>Spectral radiance, W m⁻² sr⁻¹ µm⁻¹.</summary>
    /// <param name="wavelengthUm">Wavelength, µm, above 0.</param>
    /// <param name="temperatureK">Temperature, K, above 0.</param>
    public static double Radiance(double wavelengthUm, double temperatureK)
    {
        var metres = wavelengthUm * MetresPerMicrometre;
        return 2 * PlanckConstant * SpeedOfLight * SpeedOfLight / Math.Pow(metres, 5) / (Math.Exp(Exponent(wavelengthUm, temperatureK)) - 1) * MetresPerMicrometre;
    }

    /// <summary>Change of <see cref="Radiance"/> with temperature, W m⁻² sr⁻¹ µm⁻¹ K⁻¹.</summary>
    /// <param name="wavelengthUm">Wavelength, µm, above 0.</param>
    /// <param name="temperatureK">Temperature, K, above 0.</param>
    public static double RadiancePerKelvin(double wavelengthUm, double temperatureK)
    {
        var x = Exponent(wavelengthUm, temperatureK);
        return Radiance(wavelengthUm, temperatureK) * x / (1 - Math.Exp(-x)) / temperatureK;
    }

    /// <summary>Radiant heat of a black body of this area into the half space, MW: σ T⁴ A.</summary>
    /// <param name="temperatureK">Temperature, K.</param>
    /// <param name="areaM2">Area, m².</param>
    public static double RadiantHeatMW(double temperatureK, double areaM2) => StefanBoltzmann * Math.Pow(temperatureK, 4) * areaM2 / 1e6;

    private static double Exponent(double wavelengthUm, double temperatureK) =>
        PlanckConstant * SpeedOfLight / (wavelengthUm * MetresPerMicrometre * BoltzmannConstant * temperatureK);
}
