using static System.FormattableString;

namespace FlareScope.Core.Flames.Laws;

/// <summary>
/// API 521, subsonic: L_ft = 0.00604 Q^0.4776 with Q in BTU/h (lower heating value), from plant observations of pipe flares.
/// Source: science notes, ground.md section 1.1 row 1 and 1.3 (read there in a reprint of the standard); stated range 1 to 1000 MW.
/// </summary>
public sealed class Api521Law : IFlameLengthLaw
{
    private const double Coefficient = 0.00604; // ft per (BTU/h)^0.4776
    private const double LengthExponent = 0.4776;
    private const double MetresPerFoot = 0.3048;
    private const double BtuPerHourPerMW = 3.412142e6;
    private const double MinMW = 1;
    private const double MaxMW = 1000;

    /// <inheritdoc/>
    public string Name => "api521";

    /// <inheritdoc/>
    public string Formula => "Q = [(L/0.3048)/0.00604]^(1/0.4776) / 3.412142e6";

    /// <inheritdoc/>
    public string Source => "API Std 521, subsonic (ground.md 1.1 row 1, 1.3; read in a reprint)";

    /// <inheritdoc/>
    public double HeatExponent => 1 / LengthExponent;

    /// <inheritdoc/>
    public double HeatMW(double lengthM, FlameConditions conditions) =>
        Math.Pow(lengthM / MetresPerFoot / Coefficient, HeatExponent) / BtuPerHourPerMW;

    /// <inheritdoc/>
    public FlameLawResult HeatFromLength(double lengthM, FlameConditions conditions)
    {
        var heat = HeatMW(lengthM, conditions);
        return heat is >= MinMW and <= MaxMW
            ? new(heat, InRange: true, Note: null)
            : new(heat, InRange: false, Invariant($"made for {MinMW} to {MaxMW} MW"));
    }

    /// <inheritdoc/>
    public string Values(double lengthM, FlameConditions conditions) => Invariant($"L = {lengthM:0.###} m");

    /// <inheritdoc/>
    public double LengthFromHeat(double heatMW, FlameConditions conditions) =>
        MetresPerFoot * Coefficient * Math.Pow(heatMW * BtuPerHourPerMW, LengthExponent);
}
