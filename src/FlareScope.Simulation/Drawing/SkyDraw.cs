using FlareScope.Core.Statistics;
using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation.Drawing;

/// <summary>Draws the sky.</summary>
internal static class SkyDraw
{
    public static SkySpec Draw(SeededRandom random, LightCondition light, PinholeView view, bool distractor)
    {
        var sky = light switch
        {
            LightCondition.Day => Day(ref random),
            LightCondition.Dusk => Dusk(ref random),
            _ => Night(ref random),
        };
        var fieldDeg = Math.Atan(view.Height / 2.0 / view.FocalPx) * 360 / Math.PI;
        return sky with
        {
            GradientDeg = Math.Max(sky.GradientDeg, fieldDeg * 0.25),
            CloudScale = random.NextUniform(1.1, 3.2),
            Disc = distractor && Draws.Chance(ref random, 0.3) ? Disc(ref random, view) : null,
        };
    }

    private static SkySpec Day(ref SeededRandom random)
    {
        var kind = random.NextDouble();
        var grey = Draws.Between(ref random, new(0.92f, 1f, 1.1f), new(1.02f, 1f, 0.96f));
        if (kind < 0.42) // clear or fair-weather clouds
        {
            var blue = Draws.Between(ref random, new(0.05f, 0.24f, 0.72f), new(0.22f, 0.46f, 0.95f));
            return Make(random.NextUniform(2500, 6500), blue, Draws.Between(ref random, new(0.45f, 0.8f, 1.3f), new(1.02f, 1.05f, 1.05f)), random.NextUniform(5, 18))
                with
            {
                CloudCover = Draws.Chance(ref random, 0.5) ? 0 : random.NextUniform(0.15, 0.55),
                CloudLight = new(1.7f, 1.7f, 1.72f),
                CloudShade = new(0.7f, 0.76f, 0.86f),
                CloudSoftness = random.NextUniform(0.3, 1),
            };
        }

        if (kind < 0.8) // overcast, bright or grey
        {
            var dark = (float)random.NextUniform(0.45, 0.8);
            return Make(random.NextUniform(2000, 9000), grey * 0.9f, grey * 1.1f, 25) with
            {
                CloudCover = random.NextUniform(0.5, 0.95),
                CloudLight = grey * 1.15f,
                CloudShade = grey * dark,
                CloudSoftness = random.NextUniform(0.7, 2.2),
            };
        }

        // storm: dark cloud
        return Make(random.NextUniform(700, 1600), grey * 0.8f, grey * 1.3f, 18) with
        {
            CloudCover = random.NextUniform(0.6, 0.95),
            CloudLight = grey,
            CloudShade = grey * 0.4f,
            CloudSoftness = random.NextUniform(0.6, 1.6),
        };
    }

    private static SkySpec Dusk(ref SeededRandom random)
    {
        var zenith = Draws.Between(ref random, new(0.25f, 0.4f, 0.8f), new(0.5f, 0.5f, 0.65f));
        var horizon = Draws.Pick<LinearColour>(ref random, new(3.4f, 1.5f, 0.5f), new(2.4f, 1.2f, 0.9f), new(1.2f, 1.2f, 1.4f), new(2.2f, 1.6f, 1f));
        return Make(random.NextUniform(250, 900), zenith, horizon, random.NextUniform(5, 14)) with
        {
            CloudCover = Draws.Chance(ref random, 0.35) ? 0 : random.NextUniform(0.3, 0.85),
            CloudLight = Draws.Between(ref random, horizon, new(0.9f, 0.8f, 0.8f)) * 0.8f,
            CloudShade = zenith * 0.55f,
            CloudSoftness = random.NextUniform(0.5, 1.6),
            Stars = 0,
        };
    }

    private static SkySpec Night(ref SeededRandom random)
    {
        var zenith = Draws.Between(ref random, new(0.35f, 0.55f, 1.4f), new(0.75f, 0.75f, 0.8f));
        var horizon = Draws.Between(ref random, new(1.6f, 1.1f, 0.7f), new(0.7f, 0.9f, 1.5f));
        return Make(Draws.LogUniform(ref random, 8, 450), zenith, horizon, random.NextUniform(6, 20)) with
        {
            CloudCover = Draws.Chance(ref random, 0.5) ? 0 : random.NextUniform(0.3, 0.8),
            CloudLight = Draws.Between(ref random, horizon, new(1.2f, 1f, 0.8f)) * 1.4f,
            CloudShade = zenith * 0.6f,
            CloudSoftness = random.NextUniform(0.6, 1.6),
            Stars = Draws.Chance(ref random, 0.35) ? random.NextUniform(0.2, 1) : 0,
        };
    }

    private static SkySpec Make(double luminance, LinearColour zenith, LinearColour horizon, double gradientDeg) => new()
    {
        LuminanceCdM2 = luminance,
        Zenith = zenith,
        Horizon = horizon,
        GradientDeg = gradientDeg,
        CloudCover = 0,
        CloudLight = default,
        CloudShade = default,
        CloudScale = 1,
        CloudSoftness = 1,
    };

    private static DiscSpec Disc(ref SeededRandom random, PinholeView view)
    {
        var radius = Math.Clamp(0.26 * Math.PI / 180 * view.FocalPx, 2.5, 0.03 * view.Height);
        return new DiscSpec(random.NextUniform(0.04, 0.96), random.NextUniform(0.04, 0.6), radius, default, 0);
    }
}
