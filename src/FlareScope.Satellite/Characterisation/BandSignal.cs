using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Characterisation;

/// <summary>What one band shows of a hot spot beyond its background.</summary>
/// <param name="Calibration">The band.</param>
/// <param name="SumRadiance">Sum over the source's pixels of radiance less background, W m⁻² sr⁻¹ µm⁻¹ times pixels.</param>
/// <param name="Sd">Standard deviation of that sum from noise and texture of the background.</param>
/// <param name="Saturated">True when a pixel of the source is saturated, so that the sum is too low.</param>
/// <param name="Background">Median of the background, W m⁻² sr⁻¹ µm⁻¹.</param>
/// <param name="Peak">Largest radiance, background included, W m⁻² sr⁻¹ µm⁻¹.</param>
public sealed record BandSignal(BandCalibration Calibration, double SumRadiance, double Sd, bool Saturated, double Background, double Peak)
{
    /// <summary>True when the sum stands out by so many standard deviations.</summary>
    public bool IsSignificant(double deviations) => SumRadiance > deviations * Sd;
}
