using FlareScope.Core.Statistics;
using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation.Drawing;

/// <summary>Distributions that scenes are drawn from.</summary>
internal static class Draws
{
    /// <summary>Uniform in the logarithm.</summary>
    public static double LogUniform(ref SeededRandom random, double from, double to) =>
        from * Math.Pow(to / from, random.NextDouble());

    /// <summary>True with a probability.</summary>
    public static bool Chance(ref SeededRandom random, double probability) => random.NextDouble() < probability;

    /// <summary>One of several, equally likely.</summary>
    public static T Pick<T>(ref SeededRandom random, params ReadOnlySpan<T> items) => items[(int)(random.NextDouble() * items.Length)];

    /// <summary>A colour somewhere between two.</summary>
    public static LinearColour Between(ref SeededRandom random, LinearColour a, LinearColour b) =>
        LinearColour.Mix(a, b, (float)random.NextDouble());
}
