namespace FlareScope.Simulation.Rendering;

/// <summary>Paints the land: distant ridges, the surface with patches, a tree line; hazier the further it is.</summary>
internal static class GroundPainter
{
    /// <summary>Paints below the horizon and the skyline just above it.</summary>
    public static void Paint(LinearImage image, SceneSpec scene, SceneLight light)
    {
        var view = scene.View;
        var ground = scene.Ground;
        var pixelsPerDegree = view.FocalPx * Math.PI / 180;
        var horizon = view.HorizonRow;
        if (horizon - ((ground.RidgeDeg + ground.TreeDeg) * pixelsPerDegree) > image.Height)
            return;
        var noise = new GradientNoise(Hash.Derive(scene.Seed, 17));
        var air = SkyPainter.Clear(scene, horizon) * light.Sky;
        for (var x = 0; x < image.Width; x++)
        {
            var across = (x - (image.Width / 2f)) / image.Height;
            var far = Ridge(noise, across * 1.3f, 3) * ground.RidgeDeg * pixelsPerDegree;
            var near = Ridge(noise, (across * 2.1f) + 50, 4) * ground.RidgeDeg * 0.45 * pixelsPerDegree;
            var trees = ground.TreeDeg > 0 ? TreeTop(noise, x, view) * ground.TreeDeg * pixelsPerDegree : 0;
            Column(image, x, horizon - far, horizon, LinearColour.Mix(ground.Patches * light.Ground, air, 0.55f + (0.4f * (float)ground.Haze)));
            Column(image, x, horizon - near, horizon, LinearColour.Mix(ground.Patches * light.Ground, air, 0.3f + (0.4f * (float)ground.Haze)));
            Surface(image, scene, noise, x, air, light);
            if (trees > 0)
            {
                var dark = LinearColour.Mix(new LinearColour(0.02f, 0.026f, 0.016f) * light.Ground, air, 0.25f * (float)ground.Haze);
                Column(image, x, horizon - trees, horizon + (0.25 * ground.TreeDeg * pixelsPerDegree), dark);
            }
        }
    }

    private static void Surface(LinearImage image, SceneSpec scene, GradientNoise noise, int x, LinearColour air, SceneLight light)
    {
        var (view, ground) = (scene.View, scene.Ground);
        var first = (int)Math.Clamp(Math.Ceiling(view.HorizonRow), 0, image.Height);
        var u = (x - (image.Width / 2f)) / image.Height;
        for (var y = first; y < image.Height; y++)
        {
            var below = (float)((y + 0.5 - view.HorizonRow) / image.Height);
            var near = MathF.Log(0.004f + below);
            var spread = 1 / (0.05f + below);
            var patch = ground.Water
                ? 0.5f + (0.7f * noise.Fractal(u * spread * 1.2f, near * 22, 2))
                : 0.5f + (0.9f * noise.Fractal(u * spread * 0.7f, near * 4, 3)) + Grain(noise, u * spread, near, below);
            var colour = LinearColour.Mix(ground.Colour, ground.Patches, Math.Clamp(patch, 0, 1)) * light.Ground;
            if (ground.Water)
                colour = LinearColour.Mix(colour, air, 0.35f);
            var distanceM = view.LensHeightM * view.FocalPx / (Math.Max(0.3, y + 0.5 - view.HorizonRow));
            var ahead = distanceM - view.DistanceM;
            var across = distanceM * (x - (image.Width / 2.0)) / view.FocalPx;
            colour += LinearColour.Mix(ground.Colour, ground.Patches, 0.5f) * light.FlameAt(across, 0, ahead);
            var haze = (float)(ground.Haze * Math.Exp(-below * 14));
            var index = (y * image.Width) + x;
            image.Blend(index, LinearColour.Mix(colour, air, haze), Math.Clamp((float)(y + 1 - view.HorizonRow), 0, 1));
        }
    }

    /// <summary>Tufts and stones: fine texture that fades where it becomes smaller than a pixel.</summary>
    private static float Grain(GradientNoise noise, float u, float near, float below) =>
        MathF.Min(1, below * 12) * ((0.55f * noise.At(u * 9, near * 34)) + (0.5f * noise.At((u * 31) + 7, near * 90)));

    private static void Column(LinearImage image, int x, double top, double bottom, LinearColour colour)
    {
        var first = (int)Math.Floor(Math.Max(0, top));
        for (var y = first; y < Math.Min(image.Height, bottom); y++)
            image.Blend((y * image.Width) + x, colour, (float)Math.Clamp(y + 1 - top, 0, 1));
    }

    private static float Ridge(GradientNoise noise, float across, int octaves) =>
        Math.Clamp(0.5f + noise.Fractal(across, 20.5f, octaves), 0, 1);

    private static float TreeTop(GradientNoise noise, int x, PinholeView view)
    {
        var place = (float)(x * 960.0 / view.Width);
        var stand = 0.55f + (0.45f * noise.Fractal(place / 90, 30.5f, 3));
        var crowns = (0.30f * noise.At(place / 7, 33.5f)) + (0.22f * MathF.Abs(noise.At(place / 2.7f, 36.5f)));
        return Math.Clamp(stand + crowns, 0.05f, 1.2f);
    }
}
