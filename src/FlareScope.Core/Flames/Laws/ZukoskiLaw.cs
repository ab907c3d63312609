using static System.FormattableString;

namespace FlareScope.Core.Flames.Laws;

/// <summary>
/// Zukoski, pool-like fires: L/D = 3.3 Q*^(2/3) for Q* below 1, 3.3 Q*^(2/5) above, Q* = Q/(ρ c_p T √g D^2.5).
/// Source: science notes, ground.md section 1.1 row 12 (from memory, high confidence).
/// </summary>
public sealed class ZukoskiLaw : IFlameLengthLaw
{
    private const double Factor = 3.3;
    private const double MinScaledHeat = 0.15; // below, flames break up into flamelets; science notes give no lower end: prior
    private const double AirHeat = 1.2 * 1.005 * 293; // ρ c_p T, kJ/m3

    /// <inheritdoc/>
    public string Name => "zukoski";

    /// <inheritdoc/>
    public string Formula => "Q* = (L/3.3D)^(3/2) below 1, (L/3.3D)^(5/2) above; Q = Q* ρ c_p T √g D^2.5 / 1000";

    /// <inheritdoc/>
    public string Source => "Zukoski (ground.md 1.1 row 12; from memory, high confidence)";

    /// <inheritdoc/>
    public double HeatExponent => 2.5;

    /// <summary>Heat release at which Q* is 1, MW.</summary>
    /// <param name="diameterM">Diameter of the burner, m.</param>
    public static double UnitHeatMW(double diameterM) =>
        AirHeat * Math.Sqrt(Ambient.Gravity) * Math.Pow(diameterM, 2.5) / 1000;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The burner's diameter is unknown.</exception>
    public double HeatMW(double lengthM, FlameConditions conditions)
    {
        var diameter = Diameter(conditions);
        var scaled = lengthM / (Factor * diameter);
        return Math.Pow(scaled, scaled < 1 ? 1.5 : 2.5) * UnitHeatMW(diameter);
    }

    /// <inheritdoc/>
    public FlameLawResult HeatFromLength(double lengthM, FlameConditions conditions)
    {
        if (conditions.TipDiameterM is not { } diameter || diameter <= 0)
            return FlameLawResult.Refused("needs the burner's diameter");
        var heat = HeatMW(lengthM, conditions);
        var scaled = heat / UnitHeatMW(diameter);
        return scaled switch
        {
            < MinScaledHeat => new(heat, InRange: false, Invariant($"needs Q* of {MinScaledHeat} or more, here {scaled:0.####}")),
            > 1 => new(heat, InRange: false, Invariant($"made for pool-like burners (Q* up to 1), here {scaled:0.#}")),
            _ => new(heat, InRange: true, Invariant($"Q* {scaled:0.##}")),
        };
    }

    /// <inheritdoc/>
    public string Values(double lengthM, FlameConditions conditions) =>
        Invariant($"L = {lengthM:0.###} m, D = {Diameter(conditions):0.###} m, Q at Q* of 1 = {UnitHeatMW(Diameter(conditions)):0.###} MW");

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The burner's diameter is unknown.</exception>
    public double LengthFromHeat(double heatMW, FlameConditions conditions)
    {
        var diameter = Diameter(conditions);
        var scaled = heatMW / UnitHeatMW(diameter);
        return Factor * diameter * Math.Pow(scaled, scaled < 1 ? 2.0 / 3 : 0.4);
    }

    private static double Diameter(FlameConditions conditions) =>
        conditions.TipDiameterM ?? throw new ArgumentException("A burner diameter is needed.", nameof(conditions));
}
