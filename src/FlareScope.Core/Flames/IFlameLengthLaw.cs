namespace FlareScope.Core.Flames;

/// <summary>A correlation between a flame's mean visible length and its heat release.</summary>
public interface IFlameLengthLaw
{
    /// <summary>Stable name, for example <c>api521</c>.</summary>
    string Name { get; }

    /// <summary>d ln(heat) / d ln(length) when the tip's diameter is small against the length.</summary>
    double HeatExponent { get; }

    /// <summary>Heat release of a flame of this length, MW (lower heating value); no word on the range.</summary>
    /// <param name="lengthM">Mean visible length along the axis from the tip, m, above 0.</param>
    /// <param name="conditions">Gas, tip and wind.</param>
    double HeatMW(double lengthM, FlameConditions conditions);

    /// <summary>Heat release of a flame of this length, and whether the law was made for it.</summary>
    /// <param name="lengthM">Mean visible length along the axis from the tip, m, above 0.</param>
    /// <param name="conditions">Gas, tip and wind.</param>
    FlameLawResult HeatFromLength(double lengthM, FlameConditions conditions);

    /// <summary>Mean visible length of a flame of this heat release, m; the inverse of <see cref="HeatFromLength"/>.</summary>
    /// <param name="heatMW">Heat release (lower heating value), MW, above 0.</param>
    /// <param name="conditions">Gas, tip and wind.</param>
    double LengthFromHeat(double heatMW, FlameConditions conditions);
}
