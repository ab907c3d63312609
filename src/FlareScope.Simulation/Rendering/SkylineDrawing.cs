using SkiaSharp;

namespace FlareScope.Simulation.Rendering;

/// <summary>Draws a plant's silhouette on the horizon: sheds, tanks, columns and pipe racks.</summary>
internal static class SkylineDrawing
{
    /// <summary>Draws the buildings of a scene.</summary>
    /// <returns>The sheds: what has windows.</returns>
    public static IReadOnlyList<SKRect> Draw(SKCanvas canvas, SceneSpec scene)
    {
        var sheds = new List<SKRect>();
        var seed = Hash.Derive(scene.Seed, 23);
        var horizon = (float)scene.View.HorizonRow;
        if (horizon > scene.View.Height * 1.3f)
            return sheds;
        var pixelsPerDegree = (float)(scene.View.FocalPx * Math.PI / 180);
        var middle = Hash.Unit(seed, 1) * scene.View.Width;
        for (var i = 0u; i < scene.Ground.Buildings; i++)
        {
            float Draw(ulong item) => Hash.Unit(seed, 10 + (8 * i) + item);
            var x = middle + ((Draw(0) + Draw(1) - 1) * scene.View.Width * 0.7f);
            var height = (0.3f + (1.3f * Draw(2) * Draw(2))) * pixelsPerDegree;
            var shade = (byte)(70 + (70 * Draw(3)));
            using var brush = new SKPaint { IsAntialias = true, Color = new SKColor(shade, (byte)(shade * 0.97f), (byte)(shade * 0.92f)) };
            var sink = 0.15f * pixelsPerDegree;
            switch ((int)(Draw(4) * 4))
            {
                case 0: // shed
                    var shed = new SKRect(x, horizon - (height * 0.6f), x + (height * (1.2f + (2.5f * Draw(5)))), horizon + sink);
                    canvas.DrawRect(shed, brush);
                    sheds.Add(shed);
                    break;
                case 1: // tank
                    canvas.DrawRect(x, horizon - (height * 0.45f), height * 0.9f, (height * 0.45f) + sink, brush);
                    canvas.DrawOval(x + (height * 0.45f), horizon - (height * 0.45f), height * 0.45f, height * 0.07f, brush);
                    break;
                case 2: // column
                    canvas.DrawRect(x, horizon - (height * 1.5f), height * 0.14f, (height * 1.5f) + sink, brush);
                    canvas.DrawRect(x - (height * 0.06f), horizon - height, height * 0.26f, height * 0.03f, brush);
                    break;
                default: // rack
                    canvas.DrawRect(x, horizon - (height * 0.5f), height * 3, height * 0.05f, brush);
                    canvas.DrawRect(x, horizon - (height * 0.38f), height * 3, height * 0.04f, brush);
                    for (var k = 0; k < 5; k++)
                        canvas.DrawRect(x + (height * 0.7f * k), horizon - (height * 0.5f), height * 0.05f, (height * 0.5f) + sink, brush);
                    break;
            }
        }

        return sheds;
    }
}
