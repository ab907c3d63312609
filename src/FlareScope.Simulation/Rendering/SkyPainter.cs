namespace FlareScope.Simulation.Rendering;

/// <summary>Paints the sky over the whole picture: gradient, clouds, stars, sun or moon.</summary>
internal static class SkyPainter
{
    /// <summary>Fills the picture; linear values as exposed.</summary>
    public static void Paint(LinearImage image, SceneSpec scene)
    {
        var scale = (float)(scene.Sky.LuminanceCdM2 * scene.Sensor.Exposure);
        var clouds = scene.Sky.CloudCover > 0.01 ? new CloudLayer(scene) : null;
        for (var y = 0; y < image.Height; y++)
        {
            var clear = Clear(scene, y + 0.5);
            for (var x = 0; x < image.Width; x++)
            {
                var colour = clear;
                if (clouds is not null)
                {
                    var (share, shade) = clouds.At(x, y);
                    if (share > 0)
                        colour = LinearColour.Mix(clear, LinearColour.Mix(scene.Sky.CloudLight, scene.Sky.CloudShade, shade), share);
                }

                image.Set((y * image.Width) + x, colour * scale);
            }
        }

        PaintStars(image, scene);
        if (scene.Sky.Disc is { } disc)
            PaintDisc(image, disc);
    }

    /// <summary>The cloudless sky's relative colour in a row.</summary>
    public static LinearColour Clear(SceneSpec scene, double row)
    {
        var view = scene.View;
        var elevation = view.PitchDeg + (Math.Atan((view.CentreY - row) / view.FocalPx) * 180 / Math.PI);
        var share = 1 - Math.Exp(-Math.Max(0, elevation) / scene.Sky.GradientDeg);
        return LinearColour.Mix(scene.Sky.Horizon, scene.Sky.Zenith, (float)share);
    }

    private static void PaintStars(LinearImage image, SceneSpec scene)
    {
        if (scene.Sky.Stars <= 0)
            return;
        var seed = Hash.Derive(scene.Seed, 31);
        var count = (int)(scene.Sky.Stars * image.Width * image.Height / 1500);
        for (var i = 0u; i < count; i++)
        {
            var x = (int)(Hash.Unit(seed, 3 * i) * image.Width);
            var y = (int)(Hash.Unit(seed, (3 * i) + 1) * image.Height);
            var light = Hash.Unit(seed, (3 * i) + 2);
            var index = (y * image.Width) + x;
            image.Add(index, new LinearColour(0.9f, 0.95f, 1f) * (0.25f * light * light * light * light * light));
        }
    }

    private static void PaintDisc(LinearImage image, DiscSpec disc)
    {
        double cx = disc.X * image.Width, cy = disc.Y * image.Height;
        var reach = 40 * disc.RadiusPx;
        var window = PixelWindow.Clip(cx - reach, cy - reach, cx + reach, cy + reach, image.Width, image.Height);
        for (var y = window.Y; y < window.Y + window.Height; y++)
        {
            for (var x = window.X; x < window.X + window.Width; x++)
            {
                var r = Math.Sqrt(((x + 0.5 - cx) * (x + 0.5 - cx)) + ((y + 0.5 - cy) * (y + 0.5 - cy))) / disc.RadiusPx;
                var sharp = Math.Clamp((1 - r) * disc.RadiusPx + 0.5, 0, 1);
                var halo = disc.Aureole * (Math.Exp(-r / 2) + (0.25 * Math.Exp(-r / 9))) * (1 - Math.Min(1, r / 40));
                image.Add((y * image.Width) + x, disc.Colour * (float)Math.Max(sharp, halo));
            }
        }
    }
}
