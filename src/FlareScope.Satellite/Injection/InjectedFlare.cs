using FlareScope.Satellite.Planck;

namespace FlareScope.Satellite.Injection;

/// <summary>A flare put into a scene: a black body of known temperature and size at a known place. The truth of its scene.</summary>
/// <param name="TemperatureK">Temperature, K.</param>
/// <param name="AreaM2">Area, m².</param>
/// <param name="Column">Place in columns; 0.5 is the centre of the first pixel.</param>
/// <param name="Row">Place in rows.</param>
public sealed record InjectedFlare(double TemperatureK, double AreaM2, double Column, double Row)
{
    /// <summary>Radiant heat, MW.</summary>
    public double RadiantHeatMW => BlackBody.RadiantHeatMW(TemperatureK, AreaM2);

    /// <summary>A flare of this heat.</summary>
    /// <param name="radiantHeatMW">Radiant heat, MW.</param>
    /// <param name="temperatureK">Temperature, K.</param>
    /// <param name="column">Place in columns.</param>
    /// <param name="row">Place in rows.</param>
    public static InjectedFlare OfHeat(double radiantHeatMW, double temperatureK, double column, double row) =>
        new(temperatureK, radiantHeatMW / BlackBody.RadiantHeatMW(temperatureK, 1), column, row);
}
