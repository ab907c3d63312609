namespace FlareScope.Training.Quantization;

/// <summary>How a figure is kept in eight bits: figure = (byte - <paramref name="Zero"/>) × <paramref name="Scale"/>.</summary>
/// <param name="Scale">One step.</param>
/// <param name="Zero">The byte that means zero.</param>
internal readonly record struct Quantum(float Scale, byte Zero)
{
    /// <summary>Spreads 256 steps over a range that holds zero.</summary>
    public static Quantum Over(float low, float high)
    {
        var scale = Math.Max((Math.Max(0, high) - Math.Min(0, low)) / byte.MaxValue, 1e-8f);
        return new(scale, (byte)Math.Clamp(MathF.Round(-Math.Min(0, low) / scale), byte.MinValue, byte.MaxValue));
    }
}
