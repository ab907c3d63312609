namespace FlareScope.Core.Flames;

/// <summary>A correlation between a flame's mean visible length and its heat release that answers for every length, in and out of range.</summary>
public interface IFlameLengthLaw : IFlameRoute
{
    /// <summary>d ln(heat) / d ln(length) when the tip's diameter is small against the length.</summary>
    double HeatExponent { get; }

    /// <summary>Heat release of a flame of this length, MW (lower heating value); no word on the range.</summary>
    /// <param name="lengthM">Mean visible length along the axis from the tip, m, above 0.</param>
    /// <param name="conditions">Gas, tip and wind.</param>
    double HeatMW(double lengthM, FlameConditions conditions);

    /// <summary>Mean visible length of a flame of this heat release, m; the inverse of <see cref="HeatMW"/>.</summary>
    /// <param name="heatMW">Heat release (lower heating value), MW, above 0.</param>
    /// <param name="conditions">Gas, tip and wind.</param>
    double LengthFromHeat(double heatMW, FlameConditions conditions);
}
