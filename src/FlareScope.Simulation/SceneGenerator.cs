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
        var flame = FlameDraw.Draw(Sequence(seed, 2), options, light);
        var (view, stack) = ViewDraw.Draw(Sequence(seed, 3), options, flame);
        var distractor = new SeededRandom(Hash.Derive(seed, 4)).NextDouble() < options.DistractorShare;
        var sky = SkyDraw.Draw(Sequence(seed, 5), light, view, distractor);
        var sensor = SensorDraw.Draw(Sequence(seed, 6), light, sky, flame);
        var ground = GroundDraw.Draw(Sequence(seed, 7), light, distractor);
        return new SceneSpec
        {
            Seed = seed,
            Light = light,
            View = view,
            Flame = flame,
            Stack = stack with { ObstacleLights = light == LightCondition.Night && Hash.Unit(seed, 8) < 0.4 },
            Sky = SensorDraw.ExposeDisc(sky, Sequence(seed, 9), light),
            Ground = ground,
            Smoke = SmokeDraw.Draw(Sequence(seed, 10), options, flame),
            Sensor = sensor,
        };
    }

    /// <summary>The seed of one picture of a series: <see cref="SceneSpec.Seed"/> of picture <paramref name="index"/>.</summary>
    /// <param name="seed">Seed of the series.</param>
    /// <param name="index">Number of the picture, from 0.</param>
    public static ulong SeriesSeed(ulong seed, int index) => Hash.Derive(seed, 0x5EED_0000UL + (ulong)index);

    private static SeededRandom Sequence(ulong seed, ulong purpose) => new(Hash.Derive(seed, 100 + purpose));
}
