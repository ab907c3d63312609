namespace FlareScope.Simulation.Rendering;

/// <summary>Lights lamps: on the land and the plant after dusk, red ones on the stack.</summary>
internal static class LampPainter
{
    private static readonly LinearColour[] Kinds =
    [
        new(1f, 0.45f, 0.08f), // sodium: close to a small flame, as in life
        new(1f, 0.62f, 0.22f),
        new(0.95f, 0.95f, 0.85f),
        new(0.75f, 0.9f, 1f),
    ];

    /// <summary>Adds the lamps' light.</summary>
    public static void Paint(LinearImage image, SceneSpec scene)
    {
        var view = scene.View;
        var seed = Hash.Derive(scene.Seed, 29);
        var pixelsPerDegree = view.FocalPx * Math.PI / 180;
        var size = Math.Max(0.7, image.Height / 800.0);
        for (var i = 0u; i < scene.Ground.Lamps; i++)
        {
            float Draw(ulong item) => Hash.Unit(seed, (8 * i) + item);
            var x = Draw(0) * image.Width;
            var y = view.HorizonRow + ((Draw(1) - 0.75f) * Draw(2) * 1.2 * pixelsPerDegree);
            var strong = Draw(3);
            var light = Kinds[(int)(Draw(4) * Kinds.Length)] * (0.3f + (4f * strong * strong * strong));
            Spot(image, x, y, size * (0.7 + (1.3 * strong * strong)), light);
        }

        if (!scene.Stack.ObstacleLights)
            return;
        foreach (var share in new[] { 0.5, 0.92 })
        {
            var (x, y) = view.Project(scene.Stack.X + scene.Stack.PipeDiameterM, scene.Stack.TipHeightM * share);
            Spot(image, x, y, size * 1.1, new LinearColour(1.6f, 0.06f, 0.03f));
        }
    }

    private static void Spot(LinearImage image, double cx, double cy, double sigma, LinearColour colour)
    {
        var reach = 4 * sigma;
        var window = PixelWindow.Clip(cx - reach, cy - reach, cx + reach, cy + reach, image.Width, image.Height);
        for (var y = window.Y; y < window.Y + window.Height; y++)
        {
            for (var x = window.X; x < window.X + window.Width; x++)
            {
                var r2 = ((x + 0.5 - cx) * (x + 0.5 - cx)) + ((y + 0.5 - cy) * (y + 0.5 - cy));
                image.Add((y * image.Width) + x, colour * (float)Math.Exp(-r2 / (2 * sigma * sigma)));
            }
        }
    }
}
