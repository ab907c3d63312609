using FlareScope.Core.Analysis;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Core.Flames;

/// <summary>What no flare does. Science notes, ground.md section 8, "Sanity"; a broken bound is a warning, never a changed figure.</summary>
/// <param name="limits">The bounds.</param>
internal sealed class FlowBounds(FlowLimits limits)
{
    private const double CarbonMolarMass = 12.011; // kg/kmol
    private const double ReferenceKelvin = 293.15;

    /// <summary>Codes of the bounds that the flame's shape breaks.</summary>
    /// <param name="size">The flame.</param>
    /// <param name="tipDiameterM">Inner diameter of the tip, m; null when unknown.</param>
    /// <param name="heatMW">Median heat release, MW.</param>
    public IEnumerable<string> OfFlame(FlameSize size, double? tipDiameterM, double heatMW)
    {
        // Pool-like burners are shorter than they are wide: the rule is one of pipes.
        if (tipDiameterM < limits.PoolDiameterM && Outside(limits.LengthPerDiameter, size.LengthM / tipDiameterM))
            yield return WarningCodes.LengthPerDiameter;
        if (Outside(limits.WidthPerLength, size.AreaM2 / (size.LengthM * size.LengthM)))
            yield return WarningCodes.FlameShape;
        if (Outside(limits.HeatPerArea, heatMW / size.AreaM2))
            yield return WarningCodes.HeatPerArea;
    }

    /// <summary>Codes of the bounds that the flow through the tip breaks.</summary>
    /// <param name="flow">Median flow, thousand m3/day at 20 °C.</param>
    /// <param name="conditions">Gas and tip.</param>
    public IEnumerable<string> OfExit(double flow, FlameConditions conditions)
    {
        if (conditions.TipDiameterM is not { } diameter)
            yield break;
        var speed = flow / PerDay.Thousands / (Math.PI * diameter * diameter / 4);
        if (speed > limits.MaxMach * conditions.Gas.SpeedOfSound(ReferenceKelvin))
            yield return WarningCodes.AboveSonic;
        if (speed < limits.MinExitSpeed)
            yield return WarningCodes.ExitTooSlow;
    }

    /// <summary>Codes of the bounds that the emissions break.</summary>
    /// <param name="flow">Median flow, thousand m3/day at 20 °C.</param>
    /// <param name="blackCarbon">Median black carbon, t/day.</param>
    /// <param name="gas">Composition.</param>
    public IEnumerable<string> OfSoot(double flow, double blackCarbon, GasMixture gas)
    {
        var carbon = flow / ReferenceState.Celsius20.MolarVolume * gas.HydrocarbonCarbon * CarbonMolarMass; // t/day
        if (blackCarbon > limits.SootCarbon * carbon)
            yield return WarningCodes.SootCarbon;
    }

    private static bool Outside(Interval range, double? value) => value < range.Low || value > range.High;
}
