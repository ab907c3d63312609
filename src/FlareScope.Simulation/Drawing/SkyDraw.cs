using FlareScope.Core.Statistics;
using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation.Drawing;

/// <summary>Draws the sky.</summary>
internal static class SkyDraw
{
    public static SkySpec Draw(SeededRandom random, LightCondition light, WeatherCondition weather, PinholeView view, bool distractor)
    {
        var sky = light switch
        {
            LightCondition.Day => Day(ref random, weather),
            LightCondition.Dusk => Dusk(ref random),
            _ => Night(ref random),
        };
        var fieldDeg = Math.Atan(view.Height / 2.0 / view.FocalPx) * 360 / Math.PI;
        sky = sky with
        {
            GradientDeg = Math.Max(sky.GradientDeg, fieldDeg * 0.25),
            CloudScale = random.NextUniform(1.1, 3.2),
            Disc = distractor && Draws.Chance(ref random, 0.45) ? Disc(ref random, view, light) : null,
        };
        return InWeather(ref random, sky, light, weather, view);
    }

    /// <summary>What the weather does to a sky: it closes, greys or lights it up.</summary>
    private static SkySpec InWeather(ref SeededRandom random, SkySpec sky, LightCondition light, WeatherCondition weather, PinholeView view)
    {
        switch (weather)
        {
            case WeatherCondition.Rain:
                return sky with
                {
                    LuminanceCdM2 = sky.LuminanceCdM2 * random.NextUniform(0.5, 0.9),
                    CloudCover = random.NextUniform(0.8, 0.97),
                    CloudSoftness = random.NextUniform(1.4, 2.6),
                    Stars = 0,
                    Disc = null,
                };
            case WeatherCondition.Haze:
                var grey = LinearColour.Mix(sky.Horizon, new LinearColour(1, 0.97f, 0.9f) * sky.Horizon.Luminance, 0.7f);
                return sky with
                {
                    Zenith = LinearColour.Mix(sky.Zenith, grey, (float)random.NextUniform(0.45, 0.8)),
                    Horizon = grey,
                    CloudCover = sky.CloudCover * 0.5,
                    CloudLight = LinearColour.Mix(sky.CloudLight, grey, 0.6f),
                    CloudShade = LinearColour.Mix(sky.CloudShade, grey, 0.6f),
                    CloudSoftness = 2.2,
                    Stars = 0,
                };
            case WeatherCondition.Overcast:
                return sky with { CloudCover = Math.Max(sky.CloudCover, random.NextUniform(0.7, 0.95)), Stars = 0, Disc = null };
            case WeatherCondition.LowSun:
                return sky with { Disc = LowSun(ref random, view), CloudCover = Math.Min(sky.CloudCover, 0.5) };
            case WeatherCondition.Clear:
            default:
                return light == LightCondition.Day ? sky : sky with { CloudCover = Math.Min(sky.CloudCover, 0.55) };
        }
    }

    private static SkySpec Day(ref SeededRandom random, WeatherCondition weather)
    {
        var grey = Draws.Between(ref random, new(0.92f, 1f, 1.1f), new(1.02f, 1f, 0.96f));
        if (weather is WeatherCondition.LowSun)
        {
            var gold = Draws.Between(ref random, new(1.5f, 1.15f, 0.7f), new(1.25f, 1.1f, 0.9f));
            return Make(random.NextUniform(1500, 4000), new(0.35f, 0.5f, 0.8f), gold, random.NextUniform(6, 16)) with
            {
                CloudCover = Draws.Chance(ref random, 0.4) ? 0 : random.NextUniform(0.15, 0.5),
                CloudLight = gold * 1.25f,
                CloudShade = new(0.55f, 0.52f, 0.58f),
                CloudSoftness = random.NextUniform(0.4, 1.2),
            };
        }

        if (weather is WeatherCondition.Clear or WeatherCondition.Haze)
        {
            var blue = Draws.Between(ref random, new(0.05f, 0.24f, 0.72f), new(0.22f, 0.46f, 0.95f));
            var horizon = Draws.Between(ref random, new(0.45f, 0.8f, 1.3f), new(1.02f, 1.05f, 1.05f));
            return Make(random.NextUniform(2500, 6500), blue, horizon, random.NextUniform(5, 18)) with
            {
                CloudCover = Draws.Chance(ref random, 0.5) ? 0 : random.NextUniform(0.15, 0.55),
                CloudLight = new(1.7f, 1.7f, 1.72f),
                CloudShade = new(0.7f, 0.76f, 0.86f),
                CloudSoftness = random.NextUniform(0.3, 1),
            };
        }

        if (weather is WeatherCondition.Overcast && Draws.Chance(ref random, 0.7)) // bright or grey
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

    private static DiscSpec Disc(ref SeededRandom random, PinholeView view, LightCondition light)
    {
        var place = (X: random.NextUniform(0.04, 0.96), Y: random.NextUniform(0.04, 0.45));
        var (colour, aureole) = light switch
        {
            LightCondition.Day => (new LinearColour(6, 5.8f, 5.2f), random.NextUniform(0.03, 0.12)),
            LightCondition.Dusk => (new LinearColour(3.2f, 1.3f, 0.3f), random.NextUniform(0.02, 0.12)),
            _ => (new LinearColour(0.6f, 0.56f, 0.48f), random.NextUniform(0.004, 0.03)),
        };
        return new DiscSpec(place.X, place.Y, Radius(view), colour, aureole);
    }

    /// <summary>A sun just above the horizon, inside the picture or close beside it.</summary>
    private static DiscSpec LowSun(ref SeededRandom random, PinholeView view)
    {
        var elevation = random.NextUniform(1.5, 7) * Math.PI / 180 * view.FocalPx;
        var row = Math.Clamp((view.HorizonRow - elevation) / view.Height, 0.08, 0.85);
        return new DiscSpec(random.NextUniform(-0.15, 1.15), row, Radius(view), new(7, 5.6f, 3.4f), random.NextUniform(0.10, 0.3));
    }

    private static double Radius(PinholeView view) => Math.Clamp(0.26 * Math.PI / 180 * view.FocalPx, 2.5, 0.03 * view.Height);
}
