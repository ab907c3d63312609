using FlareScope.Core.Flames.Jets;
using FlareScope.Core.Gas;
using static System.FormattableString;

namespace FlareScope.Core.Flames.Laws;

/// <summary>
/// Delichatsios as Sandia uses it, buoyant and momentum flames in one: L = L* d* / f_s with d* the source diameter √(4 m/(π ρ∞ u))
/// and L* = 13.5 Fr^0.4/(1 + 0.07 Fr²)^0.2 below a flame Froude number Fr of 5, else 23. Choked tips enter with their notional nozzle.
/// </summary>
/// <remarks>
/// Source: science notes, ground.md section 1.1 row 4 (read in HyRAM's <c>_flame.py</c>, which cites Schefer 2006 and Molina 2007);
/// quiescent air. Against 27 measured hydrogen jets of 0.35 to 46 m: bias +3 %, scatter of ln L 0.068 (section 1.2).
/// Between Fr = 5 and a choked tip the length hardly depends on the flow, so that an inversion there tells little.
/// </remarks>
public sealed class SandiaLaw : IFlameLengthLaw
{
    /// <summary>L* of a momentum flame: its length is this many source diameters over f_s.</summary>
    public const double MomentumFactor = 23;

    private const double FrontFactor = 13.5;
    private const double MomentumFroude = 5;
    private const double LeastFlow = 1e-7; // kg/s
    private const double MostFlow = 1e5; // kg/s

    private static readonly DelichatsiosLaw BuoyantLimit = new();

    /// <inheritdoc/>
    public string Name => "sandia";

    /// <inheritdoc/>
    public string Formula => "L = L* d*/f_s, d* = √(4 m/(π ρ∞ u)), L* = 13.5 Fr^0.4/(1 + 0.07 Fr²)^0.2 or 23; Q = m LHV";

    /// <inheritdoc/>
    public string Source => "Delichatsios/Sandia, all regimes, still air (ground.md 1.1 row 4; read in HyRAM)";

    /// <inheritdoc/>
    /// <remarks>Of a choked jet, the only one that a thin tip can feed: d* goes with √m.</remarks>
    public double HeatExponent => 2;

    /// <summary>Flame Froude number u f_s^1.5 / [(ρe/ρ∞)^¼ √(g ΔT/T∞ d)]; a choked tip counts as its notional nozzle.</summary>
    /// <param name="exit">The gas at the tip.</param>
    /// <param name="gas">Composition.</param>
    public static double FlameFroude(TipExit exit, GasMixture gas)
    {
        var ratio = gas.Density(Ambient.At(Ambient.Temperature)) / Ambient.Density;
        var diameter = exit.Choked ? exit.SourceDiameter(Ambient.Density) / Math.Sqrt(ratio) : exit.DiameterM;
        return exit.ExpandedVelocityMS * Math.Pow(gas.StoichiometricMassFraction, 1.5)
            / (Math.Pow(ratio, 0.25) * Math.Sqrt(Ambient.Buoyancy * diameter));
    }

    /// <inheritdoc/>
    /// <remarks>Without a tip diameter the flame is taken to be buoyant.</remarks>
    public double HeatMW(double lengthM, FlameConditions conditions) => conditions.TipDiameterM is > 0
        ? MassFlow(lengthM, conditions) * conditions.Gas.LowerHeatingValueMass
        : BuoyantLimit.HeatMW(lengthM, conditions);

    /// <inheritdoc/>
    public FlameLawResult HeatFromLength(double lengthM, FlameConditions conditions)
    {
        if (conditions.TipDiameterM is not > 0)
            return FlameLawResult.Refused("needs the tip's diameter");
        var flow = MassFlow(lengthM, conditions);
        var heat = flow * conditions.Gas.LowerHeatingValueMass;
        var exit = TipExit.Of(flow, conditions);
        var froude = FlameFroude(exit, conditions.Gas);
        return exit.Choked || froude < 0.999 * MomentumFroude
            ? new(heat, InRange: true, Invariant($"flame Froude number {froude:0.##}"))
            : new(heat, InRange: false, Invariant($"momentum flame (Froude number {froude:0.#}) of a tip that is not choked: its length hardly depends on the flow"));
    }

    /// <inheritdoc/>
    public string Values(double lengthM, FlameConditions conditions)
    {
        var exit = TipExit.Of(MassFlow(lengthM, conditions), conditions);
        return Invariant($"L = {lengthM:0.###} m, D = {exit.DiameterM:0.###} m, f_s = {conditions.Gas.StoichiometricMassFraction:0.0000}, m = {exit.MassFlow:0.000} kg/s, u = {exit.ExpandedVelocityMS:0.##} m/s, Ma = {exit.Mach:0.###}, Fr = {FlameFroude(exit, conditions.Gas):0.##}");
    }

    /// <inheritdoc/>
    public double LengthFromHeat(double heatMW, FlameConditions conditions) => conditions.TipDiameterM is > 0
        ? Length(heatMW / conditions.Gas.LowerHeatingValueMass, conditions)
        : BuoyantLimit.LengthFromHeat(heatMW, conditions);

    private static double MassFlow(double length, FlameConditions conditions) =>
        MonotoneInverse.Find(flow => Length(flow, conditions), length, LeastFlow, MostFlow);

    private static double Length(double flow, FlameConditions conditions)
    {
        var exit = TipExit.Of(flow, conditions);
        var froude = FlameFroude(exit, conditions.Gas);
        var scaled = froude < MomentumFroude
            ? FrontFactor * Math.Pow(froude, 0.4) / Math.Pow(1 + 0.07 * froude * froude, 0.2)
            : MomentumFactor;
        return scaled * exit.SourceDiameter(Ambient.Density) / conditions.Gas.StoichiometricMassFraction;
    }
}
