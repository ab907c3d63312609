using static System.FormattableString;

namespace FlareScope.Core.Flames.Laws;

/// <summary>
/// Russian design rule: a flare that runs at Mach 0.2 has a flame 118 tip diameters long. Solved for the heat of the flare whose
/// design flame has this length; it speaks of the flame seen only when the tip's own diameter agrees.
/// </summary>
/// <remarks>
/// Source: science notes, ground.md section 1.1 row 10 (read in a Russian textbook): at 0.30 m, 35.4 m stand beside 33.7 m of API 521
/// and 35.7 m of Delichatsios at the same flow.
/// </remarks>
public sealed class DesignRuleLaw : IFlameLengthLaw
{
    private const double Diameters = 118;
    private const double DesignMach = 0.2;
    private const double Agreement = 1.15; // factor between the tip's diameter and the one the length asks for: prior

    /// <inheritdoc/>
    public string Name => "118d";

    /// <inheritdoc/>
    public string Formula => "D' = L/118, Q = 0.2 c (π/4) D'² LHV";

    /// <inheritdoc/>
    public string Source => "Russian design rule L = 118 D at Mach 0.2 (ground.md 1.1 row 10; read in a textbook)";

    /// <inheritdoc/>
    public double HeatExponent => 2;

    /// <inheritdoc/>
    public double HeatMW(double lengthM, FlameConditions conditions)
    {
        var diameter = lengthM / Diameters;
        return HeatPerArea(conditions) * Math.PI / 4 * diameter * diameter;
    }

    /// <inheritdoc/>
    public FlameLawResult HeatFromLength(double lengthM, FlameConditions conditions)
    {
        var heat = HeatMW(lengthM, conditions);
        var wanted = lengthM / Diameters;
        return conditions.TipDiameterM is { } diameter && Math.Max(diameter / wanted, wanted / diameter) <= Agreement
            ? new(heat, InRange: true, "the tip runs near Mach 0.2")
            : new(heat, InRange: false, Invariant($"a rule for flares at Mach {DesignMach}: only of a tip of {wanted:0.###} m is this the design flame"));
    }

    /// <inheritdoc/>
    public string Values(double lengthM, FlameConditions conditions) =>
        Invariant($"L = {lengthM:0.###} m, D' = {lengthM / Diameters:0.####} m, c = {conditions.Gas.RegulatorySpeedOfSound(conditions.GasTemperatureK):0.#} m/s");

    /// <inheritdoc/>
    public double LengthFromHeat(double heatMW, FlameConditions conditions) =>
        Diameters * Math.Sqrt(4 * heatMW / (Math.PI * HeatPerArea(conditions)));

    /// <summary>Heat through one square metre of tip at the design Mach number, MW/m².</summary>
    private static double HeatPerArea(FlameConditions conditions) =>
        DesignMach * conditions.Gas.RegulatorySpeedOfSound(conditions.GasTemperatureK)
        * conditions.Gas.LowerHeatingValue(Ambient.At(conditions.GasTemperatureK));
}
