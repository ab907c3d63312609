namespace FlareScope.Satellite.Planck;

/// <summary>A hot source (and, in a dual fit, its background) that explains the radiances of a pixel.</summary>
/// <param name="TemperatureK">Temperature of the source, K.</param>
/// <param name="ScalingFactor">Emission scaling factor (ESF): share of the pixel that a black body of this temperature fills, 0..1.</param>
/// <param name="BackgroundK">Temperature of the rest of the pixel, K; null in a single fit.</param>
/// <param name="ChiSquared">Sum of the squared, weighted residuals.</param>
/// <param name="AtBound">True when a parameter stopped at its bound: the numbers are then a limit, not a measurement.</param>
public sealed record PlanckFit(double TemperatureK, double ScalingFactor, double? BackgroundK, double ChiSquared, bool AtBound)
{
    /// <summary>Radiant heat per area of the pixel (RHI), W/m²: σ T⁴ ESF.</summary>
    public double RadiantHeatIntensity => BlackBody.RadiantHeatMW(TemperatureK, ScalingFactor) * 1e6;

    /// <summary>Area of the source as a black body, m².</summary>
    /// <param name="pixelAreaKm2">Area of the pixel, km².</param>
    public double SourceAreaM2(double pixelAreaKm2) => ScalingFactor * pixelAreaKm2 * 1e6;

    /// <summary>Radiant heat of the source, MW: σ T⁴ A.</summary>
    /// <param name="pixelAreaKm2">Area of the pixel, km².</param>
    public double RadiantHeatMW(double pixelAreaKm2) => BlackBody.RadiantHeatMW(TemperatureK, SourceAreaM2(pixelAreaKm2));
}
