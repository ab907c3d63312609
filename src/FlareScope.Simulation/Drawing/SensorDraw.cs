using FlareScope.Core.Statistics;
using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation.Drawing;

/// <summary>Draws the camera's settings: exposure as a light meter would choose it, noise, glare, encoder.</summary>
internal static class SensorDraw
{
    public static SensorSpec Draw(SeededRandom random, LightCondition light, SkySpec sky, FlameSpec flame)
    {
        var meanSky = sky.LuminanceCdM2 * ((sky.Zenith.Luminance + sky.Horizon.Luminance) / 2);
        var exposure = light switch
        {
            LightCondition.Day => random.NextUniform(0.2, 0.5) / meanSky,
            LightCondition.Dusk => random.NextUniform(0.05, 0.16) / meanSky,
            _ => Draws.LogUniform(ref random, 0.6, 5) / flame.LuminanceCdM2,
        };

        // Nobody keeps a picture whose flame is a white hole, nor one whose flame does not show.
        var (least, most) = light switch
        {
            LightCondition.Day => (0.5, 1.7),
            LightCondition.Dusk => (0.5, 2.2),
            _ => (0.5, 5),
        };
        exposure = Math.Clamp(exposure, least / flame.LuminanceCdM2, most / flame.LuminanceCdM2);
        var dark = light != LightCondition.Day;
        return new SensorSpec
        {
            Exposure = exposure,
            WhiteBalance = new(
                (float)Math.Exp(0.05 * random.NextNormal()), 1, (float)Math.Exp((0.06 * random.NextNormal()) + (dark ? 0.05 : 0))),
            Glare = dark ? Draws.LogUniform(ref random, 0.04, 0.35) : random.NextUniform(0, 0.03),
            BlurPx = random.NextUniform(0.35, 0.95),
            ShotNoise = Draws.LogUniform(ref random, 0.004, dark ? 0.05 : 0.02),
            ReadNoise = Draws.LogUniform(ref random, 0.0003, dark ? 0.006 : 0.002),
            JpegQuality = (int)random.NextUniform(68, 96),
        };
    }

    /// <summary>Gives the disc in the sky its exposed colour: a white sun by day, an orange one at dusk, a moon at night.</summary>
    public static SkySpec ExposeDisc(SkySpec sky, SeededRandom random, LightCondition light)
    {
        if (sky.Disc is not { } disc)
            return sky;
        var (colour, aureole) = light switch
        {
            LightCondition.Day => (new LinearColour(6, 5.8f, 5.2f), random.NextUniform(0.03, 0.12)),
            LightCondition.Dusk => (new LinearColour(3.2f, 1.3f, 0.3f), random.NextUniform(0.02, 0.12)),
            _ => (new LinearColour(0.6f, 0.56f, 0.48f), random.NextUniform(0.004, 0.03)),
        };
        return sky with { Disc = disc with { Colour = colour, Aureole = aureole } };
    }
}
