using SkiaSharp;

namespace FlareScope.Simulation.Rendering;

/// <summary>Lights windows of the sheds: warm, small, in rows.</summary>
internal static class WindowPainter
{
    private static readonly LinearColour Lamp = new(1.1f, 0.72f, 0.34f);

    /// <summary>Adds the windows' light.</summary>
    /// <param name="image">Picture; changed.</param>
    /// <param name="sheds">Walls, px.</param>
    /// <param name="scene">Scene.</param>
    public static void Paint(LinearImage image, IReadOnlyList<SKRect> sheds, SceneSpec scene)
    {
        var seed = Hash.Derive(scene.Seed, 37);
        var item = 0UL;
        foreach (var shed in sheds)
        {
            var pitch = Math.Max(4, (shed.Bottom - shed.Top) / 4);
            for (var y = shed.Top + (0.6f * pitch); y < shed.Bottom - pitch; y += pitch)
            {
                for (var x = shed.Left + (0.5f * pitch); x < shed.Right - (0.6f * pitch); x += pitch)
                {
                    if (Hash.Unit(seed, item++) < scene.Ground.LitWindows)
                        Fill(image, x, y, 0.45f * pitch, 0.55f * pitch, Lamp * (0.3f + (0.7f * Hash.Unit(seed, item++))));
                }
            }
        }
    }

    private static void Fill(LinearImage image, double x, double y, double width, double height, LinearColour light)
    {
        var window = PixelWindow.Clip(x, y, x + width, y + height, image.Width, image.Height);
        for (var row = window.Y; row < window.Y + window.Height; row++)
        {
            for (var column = window.X; column < window.X + window.Width; column++)
                image.Add((row * image.Width) + column, light);
        }
    }
}
