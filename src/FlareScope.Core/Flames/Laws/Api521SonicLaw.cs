using FlareScope.Core.Flames.Jets;
using static System.FormattableString;

namespace FlareScope.Core.Flames.Laws;

/// <summary>
/// API 521 blended between its subsonic and its sonic line: L = (1 - Ma) L1 + Ma L2, L1 of <see cref="Api521Law"/>,
/// L2_ft = 0.004503 Q^0.459882 with Q in BTU/h, Ma the Mach number in the tip. Without a tip diameter the tip is taken as choked (Ma = 1).
/// </summary>
/// <remarks>Source: science notes, ground.md section 1.1 row 2 (read in the same reprint as row 1); made for high-pressure tips.</remarks>
public sealed class Api521SonicLaw : IFlameLengthLaw
{
    private const double Coefficient = 0.004503; // ft per (BTU/h)^0.459882
    private const double SonicExponent = 0.459882;
    private const double MetresPerFoot = 0.3048;
    private const double BtuPerHourPerMW = 3.412142e6;
    private const double CrestMach = 0.6; // the length still grows with heat up to here, whatever the tip
    private const double LeastMach = 0.3;
    private const double LeastMW = 1e-6;
    private const double MostMW = 1e7;

    private static readonly Api521Law Subsonic = new();

    /// <inheritdoc/>
    public string Name => "api521-sonic";

    /// <inheritdoc/>
    public string Formula => "L = (1 - Ma) L1 + Ma L2, L1 = 0.3048·0.00604 (Q·3.412142e6)^0.4776, L2 = 0.3048·0.004503 (Q·3.412142e6)^0.459882";

    /// <inheritdoc/>
    public string Source => "API Std 521, sonic tip and blend (ground.md 1.1 row 2; read in a reprint)";

    /// <inheritdoc/>
    public double HeatExponent => 1 / SonicExponent;

    /// <summary>Length of the flame on a choked tip, m.</summary>
    /// <param name="heatMW">Heat release, MW.</param>
    public static double SonicLength(double heatMW) =>
        MetresPerFoot * Coefficient * Math.Pow(heatMW * BtuPerHourPerMW, SonicExponent);

    /// <inheritdoc/>
    /// <remarks>
    /// The blend has a crest near Mach 0.65 to 0.75 and loses up to a tenth behind it: of several heats with the same length the
    /// smallest, which lies before the crest, is taken.
    /// </remarks>
    public double HeatMW(double lengthM, FlameConditions conditions)
    {
        if (conditions.TipDiameterM is not > 0)
            return Find(LeastMW, MostMW);
        var beforeCrest = Math.Clamp(CrestMach * SonicHeat(conditions), 2 * LeastMW, MostMW / 2);
        return LengthFromHeat(beforeCrest, conditions) >= lengthM ? Find(LeastMW, beforeCrest) : Find(beforeCrest, MostMW);

        double Find(double low, double high) => MonotoneInverse.Find(heat => LengthFromHeat(heat, conditions), lengthM, low, high);
    }

    /// <inheritdoc/>
    public FlameLawResult HeatFromLength(double lengthM, FlameConditions conditions)
    {
        var heat = HeatMW(lengthM, conditions);
        if (conditions.TipDiameterM is not > 0)
            return new(heat, InRange: true, "tip diameter unknown: a choked tip is taken for granted");
        var mach = Mach(heat, conditions);
        return mach >= LeastMach
            ? new(heat, InRange: true, Invariant($"tip Mach number {mach:0.##}"))
            : new(heat, InRange: false, Invariant($"made for tips from Mach {LeastMach}, here {mach:0.###}"));
    }

    /// <inheritdoc/>
    public string Values(double lengthM, FlameConditions conditions) =>
        Invariant($"L = {lengthM:0.###} m, Ma = {Mach(HeatMW(lengthM, conditions), conditions):0.###}");

    /// <inheritdoc/>
    public double LengthFromHeat(double heatMW, FlameConditions conditions)
    {
        var mach = Mach(heatMW, conditions);
        return (1 - mach) * Subsonic.LengthFromHeat(heatMW, conditions) + mach * SonicLength(heatMW);
    }

    /// <summary>Heat release at which the tip reaches the speed of sound, MW.</summary>
    private static double SonicHeat(FlameConditions conditions)
    {
        var (diameter, kelvin) = (conditions.TipDiameterM!.Value, conditions.GasTemperatureK);
        return conditions.Gas.LowerHeatingValue(Ambient.At(kelvin)) * conditions.Gas.SpeedOfSound(kelvin) * Math.PI / 4 * diameter * diameter;
    }

    private static double Mach(double heatMW, FlameConditions conditions) => conditions.TipDiameterM is > 0
        ? TipExit.Of(heatMW / conditions.Gas.LowerHeatingValueMass, conditions).Mach
        : 1;
}
