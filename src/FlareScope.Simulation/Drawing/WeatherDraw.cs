using FlareScope.Core.Statistics;

namespace FlareScope.Simulation.Drawing;

/// <summary>Draws the weather and the air that goes with it.</summary>
internal static class WeatherDraw
{
    /// <summary>A weather that suits the light.</summary>
    public static WeatherCondition Draw(SeededRandom random, LightCondition light) => (random.NextDouble(), light) switch
    {
        ( < 0.40, _) => WeatherCondition.Clear,
        ( < 0.68, _) => WeatherCondition.Overcast,
        ( < 0.78, _) => WeatherCondition.Rain,
        ( < 0.90, _) => WeatherCondition.Haze,
        (_, LightCondition.Night) => WeatherCondition.Clear,
        _ => WeatherCondition.LowSun,
    };

    /// <summary>The air; never so thick that the flare is lost in it.</summary>
    /// <param name="random">Source of randomness.</param>
    /// <param name="weather">Weather.</param>
    /// <param name="distanceM">Distance to the flare, m.</param>
    public static AirSpec Air(SeededRandom random, WeatherCondition weather, double distanceM)
    {
        const double LeastSight = 3.2; // distances to the flare: 30 % of its light arrives
        var sight = weather switch
        {
            WeatherCondition.Haze => Draws.LogUniform(ref random, 1200, 9000),
            WeatherCondition.Rain => Draws.LogUniform(ref random, 2500, 15_000),
            WeatherCondition.Overcast => Draws.LogUniform(ref random, 12_000, 40_000),
            _ => Draws.LogUniform(ref random, 25_000, 80_000),
        };
        var rain = weather == WeatherCondition.Rain ? random.NextUniform(0.3, 1) : 0;
        return new AirSpec(Math.Max(sight, LeastSight * distanceM), rain);
    }
}
