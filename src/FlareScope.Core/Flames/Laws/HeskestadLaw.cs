using static System.FormattableString;

namespace FlareScope.Core.Flames.Laws;

/// <summary>
/// Heskestad: L = 0.235 Q^0.4 - 1.02 D with Q in kW and L, D in metres; the mean (50 % intermittency) length of a buoyant flame.
/// Source: science notes, ground.md section 1.1 row 3 (Fire Safety J. 5 (1983) 103, recalled with high confidence);
/// range 7 to 700 kW^0.4/m of Q^0.4/D.
/// </summary>
public sealed class HeskestadLaw : IFlameLengthLaw
{
    private const double Coefficient = 0.235; // m per kW^0.4
    /// <summary>How far below the burner the flame seems to start, in diameters.</summary>
    public const double DiameterTerm = 1.02;

    private const double LengthExponent = 0.4;
    private const double MinScaledHeat = 7;
    private const double MaxScaledHeat = 700;

    /// <inheritdoc/>
    public string Name => "heskestad";

    /// <inheritdoc/>
    public string Formula => "Q = [(L + 1.02 D)/0.235]^2.5 / 1000";

    /// <inheritdoc/>
    public string Source => "Heskestad, Fire Safety J. 5 (1983) 103 (ground.md 1.1 row 3; from memory, high confidence)";

    /// <inheritdoc/>
    public double HeatExponent => 1 / LengthExponent;

    /// <inheritdoc/>
    public double HeatMW(double lengthM, FlameConditions conditions) =>
        Math.Pow(ScaledHeat(lengthM, conditions), HeatExponent) / 1000;

    /// <inheritdoc/>
    public FlameLawResult HeatFromLength(double lengthM, FlameConditions conditions)
    {
        var heat = HeatMW(lengthM, conditions);
        if (conditions.TipDiameterM is not > 0)
            return new(heat, InRange: true, "tip diameter unknown: its term is left out");
        return ScaledHeat(lengthM, conditions) / conditions.TipDiameterM is >= MinScaledHeat and <= MaxScaledHeat
            ? new(heat, InRange: true, Note: null)
            : new(heat, InRange: false, Invariant($"made for Q^0.4/D of {MinScaledHeat} to {MaxScaledHeat} kW^0.4/m"));
    }

    /// <inheritdoc/>
    public string Values(double lengthM, FlameConditions conditions) =>
        Invariant($"L = {lengthM:0.###} m, D = {conditions.TipDiameterM ?? 0:0.###} m");

    /// <inheritdoc/>
    /// <remarks>0 when the heat is too small to rise above the tip.</remarks>
    public double LengthFromHeat(double heatMW, FlameConditions conditions) => Math.Max(
        0, Coefficient * Math.Pow(heatMW * 1000, LengthExponent) - DiameterTerm * (conditions.TipDiameterM ?? 0));

    /// <summary>Q^0.4, kW^0.4.</summary>
    private static double ScaledHeat(double lengthM, FlameConditions conditions) =>
        (lengthM + DiameterTerm * (conditions.TipDiameterM ?? 0)) / Coefficient;
}
