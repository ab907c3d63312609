namespace FlareScope.Satellite.Hotspots;

/// <summary>Arithmetic of indices that survives dark pixels.</summary>
internal static class Ratio
{
    // Reflectance below which a denominator carries no information; after subtracting an offset it may even be negative.
    private const float Dark = 0.001f;

    /// <summary>Quotient of two reflectances, the lower one kept above zero.</summary>
    internal static float Of(float above, float below) => above / Math.Max(below, Dark);

    /// <summary>Normalised difference (a - b) / (a + b); -1 when the sum is not positive.</summary>
    internal static double Difference(double a, double b) => a + b > 0 ? (a - b) / (a + b) : -1;
}
