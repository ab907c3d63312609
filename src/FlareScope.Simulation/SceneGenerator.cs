using FlareScope.Core;
using FlareScope.Core.Statistics;
using FlareScope.Simulation.Drawing;
using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation;

/// <summary>Draws scenes from seeds: equal seed and options give the equal scene.</summary>
public static class SceneGenerator
{
    /// <summary>Draws one scene.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="options">What is fixed; the rest is drawn.</param>
    /// <exception cref="UserInputException">An option is out of range.</exception>
    public static SceneSpec Draw(ulong seed, SimulationOptions options)
    {
        options.Validate();

        // Each part has a sequence of its own: fixing the wind does not change the sky.
        var light = options.Light ?? LightDraw.Draw(Sequence(seed, 1));
        if ((options.Light, options.Weather, light) is (null, WeatherCondition.LowSun, LightCondition.Night))
            light = LightCondition.Dusk; // the sun is up
        var weather = options.Weather ?? WeatherDraw.Draw(Sequence(seed, 11), light);
        var flame = FlameDraw.Draw(Sequence(seed, 2), options, light);
        var (view, stack) = ViewDraw.Draw(Sequence(seed, 3), options, flame);
        var distractor = new SeededRandom(Hash.Derive(seed, 4)).NextDouble() < options.DistractorShare;
        var sky = SkyDraw.Draw(Sequence(seed, 5), light, weather, view, distractor);
        var sensor = SensorDraw.Draw(Sequence(seed, 6), light, weather, sky, flame);
        var ground = GroundDraw.Draw(Sequence(seed, 7), light, weather, view, distractor);
        var first = new FlareSpec(flame, stack with
        {
            ObstacleLights = light == LightCondition.Night && Hash.Unit(seed, 8) < 0.4,
            SecondSteam = distractor && Hash.Unit(seed, 9) < 0.5 ? SmokeDraw.Steam(Sequence(seed, 9), flame) : null,
        }, SmokeDraw.Draw(Sequence(seed, 10), options, flame));
        return new SceneSpec
        {
            Seed = seed,
            Light = light,
            Weather = weather,
            Air = WeatherDraw.Air(Sequence(seed, 12), weather, view.DistanceM),
            View = view,
            Flame = flame,
            Stack = first.Stack,
            Smoke = first.Smoke,
            Others = Others(seed, options, view, first),
            Motion = MotionDraw.Draw(Sequence(seed, 14), options),
            Sky = sky,
            Ground = ground,
            Sensor = sensor,
        };
    }

    /// <summary>The seed of one picture of a series: <see cref="SceneSpec.Seed"/> of picture <paramref name="index"/>.</summary>
    /// <param name="seed">Seed of the series.</param>
    /// <param name="index">Number of the picture, from 0.</param>
    public static ulong SeriesSeed(ulong seed, int index) => Hash.Derive(seed, 0x5EED_0000UL + (ulong)index);

    private static List<FlareSpec> Others(ulong seed, SimulationOptions options, PinholeView view, FlareSpec first)
    {
        var flares = new List<FlareSpec> { first };
        var count = options.Flares ?? FlareDraw.Count(Sequence(seed, 13));
        for (var i = 1; i < count; i++)
        {
            if (FlareDraw.Draw(Sequence(seed, 20 + (ulong)i), options, view, flares) is { } flare)
                flares.Add(flare);
        }

        return flares[1..];
    }

    private static SeededRandom Sequence(ulong seed, ulong purpose) => new(Hash.Derive(seed, 100 + purpose));
}
