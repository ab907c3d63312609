namespace FlareScope.Core.Gas;

/// <summary>Molar heat capacity of an ideal gas at constant pressure, c_p = A + B T + C T² + D T³, J/(mol K), T in kelvin.</summary>
/// <remarks>
/// The form and the constants of the component table are those of Reid, Prausnitz and Poling, The Properties of Gases and
/// Liquids, 4th edition, appendix A (from memory, high confidence: each was checked here against the well-known value at 298 K
/// and lies within 2 %).
/// </remarks>
/// <param name="A">J/(mol K).</param>
/// <param name="B">J/(mol K²).</param>
/// <param name="C">J/(mol K³).</param>
/// <param name="D">J/(mol K⁴).</param>
public readonly record struct HeatCapacity(double A, double B, double C, double D)
{
    /// <summary>Lowest temperature the polynomial is used at, K.</summary>
    public const double MinKelvin = 200;

    /// <summary>Highest temperature the polynomial is used at, K.</summary>
    public const double MaxKelvin = 1500;

    /// <summary>c_p, J/(mol K).</summary>
    /// <param name="kelvin">Temperature, <see cref="MinKelvin"/> to <see cref="MaxKelvin"/>, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The temperature lies outside.</exception>
    public double At(double kelvin) => kelvin is >= MinKelvin and <= MaxKelvin
        ? A + kelvin * (B + kelvin * (C + kelvin * D))
        : throw new ArgumentOutOfRangeException(nameof(kelvin), kelvin, "Heat capacities are given for 200 to 1500 K.");

    /// <summary>A share of this heat capacity, as it enters a mixture.</summary>
    /// <param name="share">Mole fraction.</param>
    public HeatCapacity Times(double share) => new(A * share, B * share, C * share, D * share);

    /// <summary>Sum of two shares.</summary>
    /// <param name="other">The other share.</param>
    public HeatCapacity Plus(HeatCapacity other) => new(A + other.A, B + other.B, C + other.C, D + other.D);
}
