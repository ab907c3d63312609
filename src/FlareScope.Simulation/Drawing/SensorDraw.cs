using FlareScope.Core.Statistics;
using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation.Drawing;

/// <summary>Draws the camera's settings: exposure as a light meter would choose it, noise, glare, encoder.</summary>
internal static class SensorDraw
{
    public static SensorSpec Draw(SeededRandom random, LightCondition light, WeatherCondition weather, SkySpec sky, FlameSpec flame)
    {
        var meanSky = sky.LuminanceCdM2 * ((sky.Zenith.Luminance + sky.Horizon.Luminance) / 2);
        var exposure = light switch
        {
            LightCondition.Day => random.NextUniform(0.2, 0.5) / meanSky,
            LightCondition.Dusk => random.NextUniform(0.05, 0.16) / meanSky,
            _ => Draws.LogUniform(ref random, 0.4, 5.5) / flame.LuminanceCdM2,
        };

        // Nobody keeps a picture whose flame is a white hole, nor one whose flame does not show.
        var (least, most) = light switch
        {
            LightCondition.Day => (0.48, 1.4),
            LightCondition.Dusk => (0.45, 1.8),
            _ => (0.35, 6),
        };
        exposure = Math.Clamp(exposure, least / flame.LuminanceCdM2, most / flame.LuminanceCdM2);
        var dark = light != LightCondition.Day;
        return new SensorSpec
        {
            Exposure = exposure,
            WhiteBalance = new(
                (float)Math.Exp(0.05 * random.NextNormal()), 1, (float)Math.Exp((0.06 * random.NextNormal()) + (dark ? 0.05 : 0))),
            Glare = dark ? Draws.LogUniform(ref random, 0.04, 0.35) : random.NextUniform(0, 0.03),
            Veil = weather == WeatherCondition.LowSun ? new LinearColour(1, 0.8f, 0.5f) * (float)random.NextUniform(0.005, 0.05) : default,
            BlurPx = random.NextUniform(0.35, 0.95),
            ShotNoise = Draws.LogUniform(ref random, 0.004, dark ? 0.05 : 0.02),
            ReadNoise = Draws.LogUniform(ref random, 0.0003, dark ? 0.006 : 0.002),
            JpegQuality = (int)random.NextUniform(68, 96),
        };
    }
}
