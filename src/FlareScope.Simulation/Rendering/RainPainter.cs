using FlareScope.Core.Statistics;

namespace FlareScope.Simulation.Rendering;

/// <summary>Draws rain as short blurred streaks near the lens, new ones in every frame.</summary>
internal static class RainPainter
{
    private const double PixelsPerStreak = 500; // at full rain
    private const double ShutterLength = 0.045; // of the picture's height, for a drop at middle distance

    /// <summary>Lays the streaks over the picture.</summary>
    /// <param name="image">Picture; changed.</param>
    /// <param name="rain">0 (none) to 1 (downpour).</param>
    /// <param name="slant">Way to the right per way down.</param>
    /// <param name="light">Light that a drop refracts, as exposed.</param>
    /// <param name="seed">Seed of this frame.</param>
    public static void Paint(LinearImage image, double rain, double slant, LinearColour light, ulong seed)
    {
        var random = new SeededRandom(seed);
        var count = (int)(rain * image.Width * image.Height / PixelsPerStreak);
        for (var i = 0; i < count; i++)
        {
            double x = random.NextUniform(-0.1, 1.1) * image.Width, y = random.NextUniform(-0.1, 1) * image.Height;
            var near = random.NextUniform(0.4, 2); // nearer drops are longer and fainter
            var steps = Math.Max(3, (int)(ShutterLength * image.Height * near));
            Streak(image, (x, y), steps, slant, light, (float)random.NextUniform(0.07, 0.26));
        }
    }

    private static void Streak(LinearImage image, (double X, double Y) start, int steps, double slant, LinearColour light, float strength)
    {
        for (var step = 0; step < steps; step++)
        {
            var y = (int)start.Y + step;
            var x = start.X + (slant * step);
            var column = (int)Math.Floor(x);
            if (y < 0 || y >= image.Height || column < 0 || column + 1 >= image.Width)
                continue;
            var part = (float)(x - column);
            var fade = strength * MathF.Sin(MathF.PI * (step + 0.5f) / steps);
            image.Blend((y * image.Width) + column, light, fade * (1 - part));
            image.Blend((y * image.Width) + column + 1, light, fade * part);
        }
    }
}
