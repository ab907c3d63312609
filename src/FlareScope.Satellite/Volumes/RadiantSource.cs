using FlareScope.Satellite.Planck;

namespace FlareScope.Satellite.Volumes;

/// <summary>What a satellite tells of one flare at one moment.</summary>
/// <param name="RadiantHeatMW">Radiant heat (RH), MW: σ T⁴ A / 10⁶.</param>
/// <param name="TemperatureK">Temperature, K; null when only the heat is known.</param>
/// <param name="AreaM2">Area of the source as a black body, m²; null when only the heat is known.</param>
/// <remarks>Science notes, satellite.md sections 0, 1.3 and 1.5.</remarks>
public readonly record struct RadiantSource(double RadiantHeatMW, double? TemperatureK = null, double? AreaM2 = null)
{
    /// <summary>A source of known temperature and area.</summary>
    /// <param name="temperatureK">Temperature, K, above 0.</param>
    /// <param name="areaM2">Area, m², above 0.</param>
    public static RadiantSource Of(double temperatureK, double areaM2) =>
        new(BlackBody.RadiantHeatMW(temperatureK, areaM2), temperatureK, areaM2);

    /// <summary>
    /// RH' = σ T⁴ A^D / 10⁶ with A in m²: radiant heat whose area counts with a power below one, as the Cedigaz calibration
    /// wants it. No megawatts: never to be mixed with <see cref="RadiantHeatMW"/>.
    /// </summary>
    /// <param name="exponent">D.</param>
    /// <returns>Null without temperature and area.</returns>
    public double? Prime(double exponent) => TemperatureK is { } temperature && AreaM2 is { } area
        ? BlackBody.RadiantHeatMW(temperature, Math.Pow(area, exponent))
        : null;
}
