using static System.FormattableString;

namespace FlareScope.Core.Flames.Laws;

/// <summary>
/// Lowesmith 2007: L = 2.8893 Q^0.3728 with Q in MW, for large high-pressure jet fires only.
/// Source: science notes, ground.md section 1.1 row 6 (from memory, medium confidence); 10 MW to some thousand MW.
/// </summary>
public sealed class LowesmithLaw : IFlameLengthLaw
{
    private const double Coefficient = 2.8893; // m per MW^0.3728
    private const double LengthExponent = 0.3728;
    private const double MinMW = 10;
    private const double MaxMW = 5000;

    /// <inheritdoc/>
    public string Name => "lowesmith";

    /// <inheritdoc/>
    public string Formula => "Q = (L/2.8893)^(1/0.3728)";

    /// <inheritdoc/>
    public string Source => "Lowesmith 2007 (ground.md 1.1 row 6; from memory, medium confidence)";

    /// <inheritdoc/>
    public double HeatExponent => 1 / LengthExponent;

    /// <inheritdoc/>
    public double HeatMW(double lengthM, FlameConditions conditions) => Math.Pow(lengthM / Coefficient, HeatExponent);

    /// <inheritdoc/>
    public FlameLawResult HeatFromLength(double lengthM, FlameConditions conditions)
    {
        var heat = HeatMW(lengthM, conditions);
        return heat is >= MinMW and <= MaxMW
            ? new(heat, InRange: true, "made for high-pressure jets, not for calm pipe flares")
            : new(heat, InRange: false, Invariant($"made for high-pressure jets of {MinMW} to {MaxMW} MW"));
    }

    /// <inheritdoc/>
    public string Values(double lengthM, FlameConditions conditions) => Invariant($"L = {lengthM:0.###} m");

    /// <inheritdoc/>
    public double LengthFromHeat(double heatMW, FlameConditions conditions) => Coefficient * Math.Pow(heatMW, LengthExponent);
}
