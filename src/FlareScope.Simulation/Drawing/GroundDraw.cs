using FlareScope.Core.Statistics;
using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation.Drawing;

/// <summary>Draws the land.</summary>
internal static class GroundDraw
{
    private static readonly (LinearColour Colour, LinearColour Patches, bool Water)[] Kinds =
    [
        (LinearColour.FromSrgb(176, 152, 118), LinearColour.FromSrgb(140, 120, 92), false), // desert
        (LinearColour.FromSrgb(122, 118, 70), LinearColour.FromSrgb(88, 92, 52), false), // steppe
        (LinearColour.FromSrgb(84, 98, 52), LinearColour.FromSrgb(54, 66, 38), false), // grass
        (LinearColour.FromSrgb(228, 232, 238), LinearColour.FromSrgb(180, 190, 204), false), // snow
        (LinearColour.FromSrgb(108, 104, 98), LinearColour.FromSrgb(82, 78, 72), false), // gravel
        (LinearColour.FromSrgb(46, 72, 92), LinearColour.FromSrgb(28, 48, 66), true), // sea
    ];

    public static GroundSpec Draw(SeededRandom random, LightCondition light, WeatherCondition weather, PinholeView view, bool distractor)
    {
        var (colour, patches, water) = Kinds[(int)(random.NextDouble() * Kinds.Length)];
        var plant = !water && Draws.Chance(ref random, 0.55);
        var lamps = light == LightCondition.Day ? 0 : (int)(random.NextUniform(0, plant ? 30 : 8) + (distractor ? 14 : 0));
        return new GroundSpec
        {
            Colour = colour,
            Patches = patches,
            Water = water,
            RidgeDeg = water || Draws.Chance(ref random, 0.5) ? 0 : Draws.LogUniform(ref random, 0.3, 4),
            TreeDeg = water || Draws.Chance(ref random, 0.55) ? 0 : Draws.LogUniform(ref random, 0.3, 2.5),
            Buildings = plant ? (int)random.NextUniform(3, 26) : 0,
            Lamps = lamps,
            Haze = weather == WeatherCondition.Haze ? random.NextUniform(0.8, 1) : random.NextUniform(0.05, 0.9),
            LitWindows = light != LightCondition.Day && plant ? random.NextUniform(0, 0.6) : 0,
            Cloth = distractor && Draws.Chance(ref random, 0.4) ? Cloth(ref random, view) : null,
        };
    }

    private static ClothSpec Cloth(ref SeededRandom random, PinholeView view) => new(
        random.NextUniform(0.05, 0.95),
        random.NextUniform(0.25, 0.8),
        Draws.LogUniform(ref random, 0.02, 0.07) * view.Height,
        (Draws.Chance(ref random, 0.5) ? 1 : -1) * random.NextUniform(0.4, 1),
        Draws.Pick(ref random, LinearColour.FromSrgb(200, 40, 30), LinearColour.FromSrgb(225, 95, 25), LinearColour.FromSrgb(170, 25, 35)));
}
