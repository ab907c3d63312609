namespace FlareScope.Satellite.Planck;

/// <summary>What one band of an instrument saw.</summary>
/// <param name="WavelengthUm">Centre wavelength, µm.</param>
/// <param name="Radiance">Spectral radiance at the instrument, mean of the pixel, W m⁻² sr⁻¹ µm⁻¹, above 0.</param>
/// <param name="Sigma">Standard uncertainty of the radiance, same unit; null takes the fitter's relative one.</param>
public readonly record struct BandRadiance(double WavelengthUm, double Radiance, double? Sigma = null);
