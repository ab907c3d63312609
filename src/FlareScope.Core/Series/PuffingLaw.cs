namespace FlareScope.Core.Series;

/// <summary>How often a flame puffs.</summary>
/// <remarks>Science notes, ground.md section 3 [M, high confidence]: f ≈ 1.5/√D, D the flame's width where it burns.</remarks>
public static class PuffingLaw
{
    private const double Coefficient = 1.5; // Hz·√m

    /// <summary>Puffing frequency, Hz.</summary>
    /// <param name="widthM">Width of the flame, m; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is not above 0.</exception>
    public static double FrequencyHz(double widthM)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(widthM);
        return Coefficient / Math.Sqrt(widthM);
    }
}
