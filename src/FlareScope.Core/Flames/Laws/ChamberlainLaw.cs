using FlareScope.Core.Flames.Jets;
using static System.FormattableString;

namespace FlareScope.Core.Flames.Laws;

/// <summary>Chamberlain's flame length, wind and all, solved for the heat; see <see cref="ChamberlainFlame"/>.</summary>
/// <remarks>
/// Refuses where the jet is not four times as fast as the wind: at 5 m/s its shortening by wind would change the heat of a
/// low-momentum flare by a factor of 3.4 (science notes, ground.md section 1.5). At low velocity it over-predicts the length even
/// in still air (15.9 m against 10.7 m at 4 m/s, section 1.1 row 5).
/// </remarks>
public sealed class ChamberlainLaw : IFlameLengthLaw
{
    private const double LeastFlow = 1e-7; // kg/s
    private const double MostFlow = 1e5; // kg/s
    private const double LowMach = 0.2; // soot-free flares of the Russian method start here; slower tips are not jets

    /// <inheritdoc/>
    public string Name => "chamberlain";

    /// <inheritdoc/>
    public string Formula => "L = Y D_s (0.51 e^(-0.4 u_w) + 0.49), 0.024 (g D_s/u_j²)^(1/3) Y^(5/3) + 0.2 Y^(2/3) = (2.85/W)^(2/3), D_s = √(4 m/(π ρ∞ u_j)); Q = m LHV";

    /// <inheritdoc/>
    public string Source => "Kalghatgi/Chamberlain (ground.md 1.1 row 5; structure read, some constants corrected by continuity)";

    /// <inheritdoc/>
    public double HeatExponent => 2;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The tip's diameter is unknown.</exception>
    public double HeatMW(double lengthM, FlameConditions conditions) => MassFlow(lengthM, conditions) * conditions.Gas.LowerHeatingValueMass;

    /// <inheritdoc/>
    public FlameLawResult HeatFromLength(double lengthM, FlameConditions conditions)
    {
        if (conditions.TipDiameterM is not > 0)
            return FlameLawResult.Refused("needs the tip's diameter");
        var exit = TipExit.Of(MassFlow(lengthM, conditions), conditions);
        var wind = conditions.WindSpeedMS ?? 0;
        if (exit.ExpandedVelocityMS <= ChamberlainFlame.LeastVelocityRatio * wind)
            return FlameLawResult.Refused(Invariant($"needs a jet {ChamberlainFlame.LeastVelocityRatio} times as fast as the wind, here {exit.ExpandedVelocityMS:0.#} m/s against {wind:0.#} m/s"));
        var heat = exit.MassFlow * conditions.Gas.LowerHeatingValueMass;
        return exit.Mach < LowMach
            ? new(heat, InRange: false, Invariant($"over-predicts lengths of slow jets (tip Mach number {exit.Mach:0.###})"))
            : new(heat, InRange: true, conditions.WindSpeedMS is null ? "wind unknown: still air" : null);
    }

    /// <inheritdoc/>
    public string Values(double lengthM, FlameConditions conditions)
    {
        var exit = TipExit.Of(MassFlow(lengthM, conditions), conditions);
        var flame = Flame(exit, conditions);
        return Invariant($"L = {lengthM:0.###} m, D = {exit.DiameterM:0.###} m, u_w = {conditions.WindSpeedMS ?? 0:0.##} m/s, u_j = {exit.ExpandedVelocityMS:0.##} m/s, D_s = {flame.SourceDiameterM:0.####} m, W = {flame.StoichiometricMassFraction:0.0000}, Y = {flame.ScaledLength:0.##}, m = {exit.MassFlow:0.000} kg/s");
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The tip's diameter is unknown.</exception>
    public double LengthFromHeat(double heatMW, FlameConditions conditions) =>
        Length(heatMW / conditions.Gas.LowerHeatingValueMass, conditions);

    private static double MassFlow(double length, FlameConditions conditions) =>
        MonotoneInverse.Find(flow => Length(flow, conditions), length, LeastFlow, MostFlow);

    private static double Length(double flow, FlameConditions conditions) =>
        Flame(TipExit.Of(flow, conditions), conditions).LengthM;

    private static ChamberlainFlame Flame(TipExit exit, FlameConditions conditions) =>
        ChamberlainFlame.Of(exit, conditions.Gas.MolarMass, conditions.WindSpeedMS ?? 0);
}
