using static System.FormattableString;

namespace FlareScope.Core.Emissions.Soot;

/// <summary>A cut across the smoke as somebody measured it: mean opacity, width, speed.</summary>
/// <param name="OpacityPercent">Mean opacity along the cut, 0 to below 100.</param>
/// <param name="WidthM">Width of the cut, m.</param>
/// <param name="SpeedMS">Speed of the smoke across it, m/s.</param>
public sealed record SmokePlume(double OpacityPercent, double WidthM, double SpeedMS)
{
    /// <summary>Soot through the cut, g/s.</summary>
    /// <param name="extinctionM2PerG">σ_e, m2/g.</param>
    /// <exception cref="UserInputException"><c>emissions-bad-plume</c>.</exception>
    public double GramsPerSecond(double extinctionM2PerG)
    {
        if (OpacityPercent is >= 0 and < 100 && WidthM is > 0 and <= 10000 && SpeedMS is >= 0 and <= 200)
        {
            var transmittance = 1 - OpacityPercent / 100;
            return SootColumn.GramsPerSecond(SpeedMS, [0, WidthM], [transmittance, transmittance], extinctionM2PerG);
        }

        throw new UserInputException(
            "emissions-bad-plume",
            Invariant($"Smoke of {OpacityPercent} % over {WidthM} m at {SpeedMS} m/s cannot be; give 0 to below 100 %, a width above 0 m and a speed up to 200 m/s."));
    }
}
